#include "app/requests/request_steps.h"

#include "app/changes/change.h"
#include "app/requests/request_repository.h"

namespace request_steps {

RequestActor actorOf(const Permit &permit)
{
    return {permit.staffRef(), permit.ownContact()};
}

Result<Request> found(Connection &connection, FilingSystem filingSystem, Id<Request> id)
{
    auto request = request_repository::byId(connection, filingSystem, id);
    if (!request)
        return request.error();
    if (!*request)
        return Error{Failure::NotFound, QStringLiteral("request.find")};
    return **request;
}

Outcome advance(Change &change, const Request &next, const QString &step, const QString &remark,
    const QJsonObject &detail)
{
    if (auto stored = request_repository::replace(change.connection(), next); !stored)
        return stored;
    if (auto noted = request_repository::addStep(change.connection(), next.filingSystem, next.id,
            {.step = step,
                .actor = change.permit().staffRef(),
                .happenedAt = change.now(),
                .remark = remark});
        !noted)
        return noted;
    change.requestsTouched(next.filingSystem);
    if (next.contact.isStored())
        change.touched(next.filingSystem, next.contact);
    return change.audit(entryFor(next, step, detail));
}

} // namespace request_steps
