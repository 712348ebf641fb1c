#include "app/consent/consent_undoing.h"

#include "app/backup/act_record.h"
#include "app/changes/change.h"
#include "app/consent/consent_history.h"
#include "app/consent/consent_origin_repository.h"
#include "app/consent/consent_recording.h"
#include "app/consent/consent_repository.h"
#include "app/consent/consent_token_repository.h"
#include "app/consent/purpose_repository.h"
#include "app/contacts/contact_repository.h"
#include "app/contacts/suppression_list.h"
#include "app/handovers/recipient_following.h"

#include <QJsonArray>

#include <algorithm>
#include <functional>
#include <limits>

namespace consent_undoing {

namespace {

using consent_appending::Line;

constexpr Instant atAnyTime{std::numeric_limits<qint64>::max()};

/// A restore does not do again what was never meant.
Outcome forgetEnd(Connection &connection, FilingSystem filingSystem, const ConsentEvent &event, Instant now)
{
    const auto purpose = purpose_repository::byId(connection, event.purpose);
    if (!purpose || !*purpose)
        return purpose ? Outcome(done) : Outcome(purpose.error());
    return act_record::consentTakenBack(
        connection, filingSystem, event.contact, {(*purpose)->key, event.channel, event.act}, now);
}

Outcome takeBackEffects(
    Connection &connection, FilingSystem filingSystem, const ConsentEvent &event, Instant now)
{
    if (endsProcessing(event.act)) {
        if (auto kept = forgetEnd(connection, filingSystem, event, now); !kept)
            return kept;
        if (auto freed = suppression_list::takeBack(connection, filingSystem, event.ref); !freed)
            return freed;
        if (auto closed = recipient_following::takeBackOf(connection, filingSystem, event.id); !closed)
            return closed;
    }
    return consent_token_repository::removeOf(connection, filingSystem, event.id);
}

/// The withdrawals and objections of a line that nobody answered with a yes since.
QList<ConsentEvent> stillCounting(const QList<ConsentEvent> &line)
{
    QList<ConsentEvent> counting;
    for (const ConsentEvent &event : line) {
        if (startsValidity(event.act) || event.act == ConsentAct::Confirmed)
            counting.clear();
        else if (endsProcessing(event.act))
            counting.append(event);
    }
    return counting;
}

/// What the import's yes had lifted holds again.
Outcome restore(Change &change, const Contact &contact, const ConsentEvent &undone)
{
    const auto purpose = purpose_repository::byId(change.connection(), undone.purpose);
    if (!purpose)
        return purpose.error();
    if (!*purpose)
        return done; // nothing is used for it
    auto events = consent_repository::line(
        change.connection(), contact.filingSystem, contact.id, undone.purpose, undone.channel);
    if (!events)
        return events.error();
    const ConsentStanding standing = consentStanding(actsOf(*events, **purpose), atAnyTime);
    if (mayProcess(standing.state))
        return done;
    const Line line{contact, **purpose, undone.channel, *events};
    const QList<ConsentEvent> counting = stillCounting(*events);
    for (const ConsentEvent &event : counting) {
        if (auto barred = consent_recording::bar(change, line, event); !barred)
            return barred;
        if (auto told = recipient_following::follow(
                change.connection(), contact.filingSystem, event, false, change.now());
            !told)
            return told;
    }
    return done;
}

using Undone = std::function<bool(const ConsentEvent &)>;
using Removal = std::function<Outcome()>;

/// The references of what went.
struct GoneActs
{
    QJsonArray all = {};
    /// Of those that came along with a merge, of which the trail told each by its hash.
    QJsonArray brought = {};
};

/// `tell` is called with the person and what went, where anything did.
Outcome takeBack(Change &change, FilingSystem filingSystem, Id<Contact> id, const Undone &isUndone,
    const Removal &remove, const std::function<Outcome(const Contact &, const GoneActs &)> &tell)
{
    Connection &connection = change.connection();
    auto undone = consent_repository::everythingOf(connection, filingSystem, id, atAnyTime);
    if (!undone)
        return undone.error();
    undone->removeIf([&](const ConsentEvent &event) { return !isUndone(event); });
    if (undone->isEmpty())
        return done;
    const auto contact = contact_repository::byId(connection, filingSystem, id);
    if (!contact)
        return contact.error();
    if (!*contact)
        return Error{Failure::NotFound, QStringLiteral("contact")};
    GoneActs gone;
    for (const ConsentEvent &event : std::as_const(*undone)) {
        gone.all.append(event.ref);
        const auto wasBrought = consent_origin_repository::removeOf(connection, filingSystem, id, event.id);
        if (!wasBrought)
            return wasBrought.error();
        if (*wasBrought)
            gone.brought.append(event.ref);
        if (auto taken = takeBackEffects(connection, filingSystem, event, change.now()); !taken)
            return taken;
    }
    if (auto removed = remove(); !removed)
        return removed;
    for (const ConsentEvent &event : std::as_const(*undone)) {
        if (auto restored = restore(change, **contact, event); !restored)
            return restored;
    }
    return tell(**contact, gone);
}

} // namespace

Outcome undoBatch(Change &change, FilingSystem filingSystem, Id<Contact> id, Id<ImportBatch> batch)
{
    return takeBack(
        change, filingSystem, id, [batch](const ConsentEvent &event) { return event.batch == batch; },
        [&] {
            return consent_repository::removeBatch(
                change.connection(), filingSystem, id, batch, change.now());
        },
        [&](const Contact &contact, const GoneActs &gone) {
            return change.audit({.action = QStringLiteral("consent.undo"),
                .filingSystem = filingSystem,
                .objectKind = QStringLiteral("contact"),
                .objectRef = contact.refText(),
                .detail = {{QStringLiteral("events"), gone.all}}});
        });
}

Outcome undoBulk(
    Change &change, FilingSystem filingSystem, Id<Contact> id, const QString &bulkRef, QJsonArray &brought)
{
    return takeBack(
        change, filingSystem, id, [&](const ConsentEvent &event) { return event.bulkRef == bulkRef; },
        [&] {
            return consent_repository::removeBulk(
                change.connection(), filingSystem, id, bulkRef, change.now());
        },
        [&](const Contact & /*contact*/, const GoneActs &gone) {
            for (const QJsonValue &ref : gone.brought)
                brought.append(ref);
            return Outcome(done);
        });
}

} // namespace consent_undoing
