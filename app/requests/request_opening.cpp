#include "app/requests/request_opening.h"

#include "app/changes/change.h"
#include "app/contacts/contact_repository.h"
#include "app/contacts/field_value.h"
#include "app/law/request_deadline.h"
#include "app/requests/request_steps.h"

#include <QUuid>

namespace request_opening {

Result<Id<Request>> open(Change &change, FilingSystem filingSystem, const RequestIntake &intake)
{
    const Permit &permit = change.permit();
    if (auto allowed = permit.require(Operation::HandleRequests, filingSystem); !allowed)
        return allowed.error();
    if (!intake.receivedOn.isValid())
        return Error{Failure::Invalid, QStringLiteral("request.received-missing")};
    if (intake.receivedOn > change.today())
        return Error{Failure::Invalid, QStringLiteral("request.received-future")};
    if (auto clean = refuseNationalNumbers({{QStringLiteral("remark"), intake.remark}}); !clean)
        return clean.error();
    const auto contact = contact_repository::byId(change.connection(), filingSystem, intake.contact);
    if (!contact)
        return contact.error();
    if (!*contact)
        return Error{Failure::NotFound, QStringLiteral("request.contact")};
    const Request request{.filingSystem = filingSystem,
        .ref = QUuid::createUuid().toString(QUuid::WithoutBraces),
        .type = intake.type,
        .contact = intake.contact,
        .contactRef = (*contact)->ref,
        .receivedOn = intake.receivedOn,
        .dueOn = dueSafe(intake.receivedOn, HolidayMode::Core),
        .channel = intake.channel,
        .remark = intake.remark.trimmed(),
        .registeredBy = permit.staffRef(),
        .registeredAt = change.now()};
    return request_steps::takeIn(change, request);
}

} // namespace request_opening
