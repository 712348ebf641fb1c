#include "app/consent/consent_appending.h"

#include "app/changes/change.h"
#include "app/consent/consent_chain.h"
#include "app/consent/consent_history.h"
#include "app/consent/consent_names.h"
#include "app/consent/consent_repository.h"
#include "app/consent/consent_token_repository.h"
#include "app/consent/purpose_repository.h"
#include "app/consent/purpose_standing.h"
#include "app/contacts/contact_repository.h"
#include "app/handovers/recipient_following.h"

#include <QUuid>

#include <algorithm>

namespace consent_appending {

namespace {

/// What the chain goes on from: the last one stored, whenever it happened.
const ConsentEvent *newestRecorded(const QList<ConsentEvent> &events)
{
    const auto newest = std::max_element(events.begin(), events.end(),
        [](const ConsentEvent &a, const ConsentEvent &b) { return a.id.number() < b.id.number(); });
    return newest == events.end() ? nullptr : &*newest;
}

AuditEntry entryFor(const Line &line, const ConsentEvent &event)
{
    return {.action = QStringLiteral("consent.record"),
        .filingSystem = line.contact.filingSystem,
        .objectKind = QStringLiteral("contact"),
        .objectRef = line.contact.refText(),
        .detail = {{QStringLiteral("purpose"), line.purpose.key},
            {QStringLiteral("channel"), keyOf(line.channel)}, {QStringLiteral("act"), keyOf(event.act)},
            {QStringLiteral("event"), event.ref},
            {QStringLiteral("hash"), QString::fromLatin1(event.entryHash.toHex())},
            {QStringLiteral("evidence"), event.evidence.isStored()}}};
}

} // namespace

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
    const ConsentEvent *newest = newestRecorded(line.events);
    if (auto linked = consent_chain::link(filingSystem, event, newest); !linked)
        return linked.error();
    const auto id = consent_repository::append(change.connection(), filingSystem, event);
    if (!id)
        return id.error();
    event.id = *id;
    line.events.append(event);
    std::stable_sort(
        line.events.begin(), line.events.end(), [](const ConsentEvent &a, const ConsentEvent &b) {
            return std::tie(a.happenedAt, a.id) < std::tie(b.happenedAt, b.id);
        });
    // All of it counts, also what a desk recorded whose clock is ahead.
    const Instant whole = std::max(change.now(), line.events.last().happenedAt);
    const ConsentStanding standing = consentStanding(actsOf(line.events, line.purpose), whole);
    if (auto stored = consent_repository::storeState(change.connection(), filingSystem,
            {.contact = line.contact.id,
                .purpose = line.purpose.id,
                .channel = line.channel,
                .state = standing.state,
                .since = standing.since.value_or(event.happenedAt),
                .validUntil = standing.validUntil.value_or(QDate()),
                .event = standing.act != 0 ? Id<ConsentEvent>(standing.act) : *id});
        !stored)
        return stored.error();
    if (line.purpose.doubleOptIn && standing.state != ConsentState::Pending) {
        if (auto lapsed = consent_token_repository::lapseOfLine(change.connection(), filingSystem,
                line.contact.id, line.purpose.id, line.channel, change.now());
            !lapsed)
            return lapsed.error();
    }
    if (auto told = recipient_following::follow(change, filingSystem, event, mayProcess(standing.state));
        !told)
        return told.error();
    if (telling == Telling::OfEach) {
        change.touched(filingSystem, line.contact.id);
        if (auto noted = change.audit(entryFor(line, event)); !noted)
            return noted.error();
    }
    return RecordedConsent{.event = *id,
        .ref = event.ref,
        .act = event.act,
        .state = standing.state,
        .correctable = correctionOf(line.events, line.purpose, *id).has_value()};
}

} // namespace consent_appending
