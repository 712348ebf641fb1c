#include "app/consent/consent_appending.h"

#include "app/changes/change.h"
#include "app/consent/consent_history.h"
#include "app/consent/consent_keeping.h"
#include "app/consent/consent_repository.h"
#include "app/consent/purpose_repository.h"
#include "app/consent/purpose_standing.h"
#include "app/contacts/contact_repository.h"

#include <QUuid>

namespace consent_appending {

Result<Line> openLine(
    Change &change, FilingSystem filingSystem, Id<Contact> id, Purpose purpose, Channel channel)
{
    // The purpose first, as whoever rewords it does.
    if (auto held = purpose_standing::hold(change.connection(), purpose.id); !held)
        return held.error();
    if (change.connection().isShared()) {
        auto now = purpose_repository::byId(change.connection(), purpose.id);
        if (!now)
            return now.error();
        if (!*now)
            return Error{Failure::NotFound, QStringLiteral("purpose")};
        purpose = **std::move(now);
    }
    if (auto locked = consent_repository::lockLinesOf(change.connection(), filingSystem, id); !locked)
        return locked.error();
    auto contact = contact_repository::byId(change.connection(), filingSystem, id);
    if (!contact)
        return contact.error();
    if (!*contact)
        return Error{Failure::NotFound, QStringLiteral("contact")};
    auto events = consent_repository::line(change.connection(), filingSystem, id, purpose.id, channel);
    if (!events)
        return events.error();
    return Line{**std::move(contact), std::move(purpose), channel, *std::move(events)};
}

ConsentEvent newEvent(const Change &change, const Line &line, ConsentAct act)
{
    return {.ref = QUuid::createUuid().toString(QUuid::WithoutBraces),
        .contact = line.contact.id,
        .purpose = line.purpose.id,
        .channel = line.channel,
        .act = act,
        .happenedAt = change.now(),
        .recordedAt = change.now(),
        .recordedBy = change.permit().staffRef(),
        .basis = line.purpose.basis};
}

Result<RecordedConsent> append(Change &change, Line &line, ConsentEvent event, Telling telling)
{
    const FilingSystem filingSystem = line.contact.filingSystem;
    const auto standing = consent_keeping::append(
        change.connection(), filingSystem, line.purpose, line.events, event, change.now());
    if (!standing)
        return standing.error();
    if (telling == Telling::OfEach) {
        change.touched(filingSystem, line.contact.id);
        if (auto noted = change.audit(consent_keeping::entryFor(line.contact, line.purpose, event)); !noted)
            return noted.error();
    }
    return RecordedConsent{.event = event.id,
        .ref = event.ref,
        .act = event.act,
        .state = standing->state,
        .correctable = correctionOf(line.events, line.purpose, event.id).has_value()};
}

} // namespace consent_appending
