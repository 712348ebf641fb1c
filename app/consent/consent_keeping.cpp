#include "app/consent/consent_keeping.h"

#include "app/consent/consent_barring.h"
#include "app/consent/consent_chain.h"
#include "app/consent/consent_history.h"
#include "app/consent/consent_names.h"
#include "app/consent/consent_repository.h"
#include "app/consent/consent_token_repository.h"
#include "app/consent/purpose.h"
#include "app/contacts/contact.h"
#include "app/handovers/recipient_following.h"

#include <algorithm>
#include <tuple>

namespace consent_keeping {

namespace {

/// What the chain goes on from: the last one stored, whenever it happened.
const ConsentEvent *newestRecorded(const QList<ConsentEvent> &events)
{
    const auto newest = std::max_element(events.begin(), events.end(),
        [](const ConsentEvent &a, const ConsentEvent &b) { return a.id.number() < b.id.number(); });
    return newest == events.end() ? nullptr : &*newest;
}

} // namespace

Result<ConsentStanding> append(Connection &connection, FilingSystem filingSystem, const Purpose &purpose,
    QList<ConsentEvent> &events, ConsentEvent &event, Instant now)
{
    if (auto linked = consent_chain::link(filingSystem, event, newestRecorded(events)); !linked)
        return linked.error();
    const auto id = consent_repository::append(connection, filingSystem, event);
    if (!id)
        return id.error();
    event.id = *id;
    events.append(event);
    std::stable_sort(events.begin(), events.end(), [](const ConsentEvent &a, const ConsentEvent &b) {
        return std::tie(a.happenedAt, a.id) < std::tie(b.happenedAt, b.id);
    });
    // All of it counts, also what a desk recorded whose clock is ahead.
    const Instant whole = std::max(now, events.constLast().happenedAt);
    const ConsentStanding standing = consentStanding(actsOf(events, purpose), whole);
    if (auto stored = consent_repository::storeState(connection, filingSystem,
            {.contact = event.contact,
                .purpose = event.purpose,
                .channel = event.channel,
                .state = standing.state,
                .since = standing.since.value_or(event.happenedAt),
                .validUntil = standing.validUntil.value_or(QDate()),
                .event = standing.act != 0 ? Id<ConsentEvent>(standing.act) : *id});
        !stored)
        return stored.error();
    if (purpose.doubleOptIn && standing.state != ConsentState::Pending) {
        if (auto lapsed = consent_token_repository::lapseOfLine(
                connection, filingSystem, event.contact, event.purpose, event.channel, now);
            !lapsed)
            return lapsed.error();
    }
    if (auto told =
            recipient_following::follow(connection, filingSystem, event, mayProcess(standing.state), now);
        !told)
        return told.error();
    return standing;
}

Outcome bar(
    Connection &connection, const Contact &contact, const QString &purposeKey, const ConsentEvent &event)
{
    const QString scope = event.act == ConsentAct::Objected ? consent_barring::allMarketing : purposeKey;
    return consent_barring::suppress(connection, contact, {scope, event.ref, event.happenedAt});
}

AuditEntry entryFor(const Contact &contact, const Purpose &purpose, const ConsentEvent &event)
{
    return {.action = QStringLiteral("consent.record"),
        .filingSystem = contact.filingSystem,
        .objectKind = QStringLiteral("contact"),
        .objectRef = contact.refText(),
        .detail = {{QStringLiteral("purpose"), purpose.key},
            {QStringLiteral("channel"), keyOf(event.channel)}, {QStringLiteral("act"), keyOf(event.act)},
            {QStringLiteral("event"), event.ref},
            {QStringLiteral("hash"), QString::fromLatin1(event.entryHash.toHex())},
            {QStringLiteral("evidence"), event.evidence.isStored()}}};
}

} // namespace consent_keeping
