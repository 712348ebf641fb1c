#include "app/retention/retention_day.h"

#include "app/changes/change.h"
#include "app/insights/figure_names.h"
#include "app/insights/figure_snapshot_taking.h"
#include "app/lists/contact_list_repository.h"
#include "app/retention/retention_count_repository.h"
#include "app/retention/retention_due_repository.h"
#include "app/retention/term_renewal.h"
#include "app/storage/bulk_settings.h"

namespace retention_day {

namespace {

/// Beyond so many people everybody is computed anew, which is quicker than one by one.
constexpr int mostOneByOne = 1000;

Outcome moveOn(Change &change, FilingSystem filingSystem, const QList<Id<Contact>> &overtaken)
{
    if (overtaken.size() > mostOneByOne) {
        if (auto computed = recomputeEverything(change, filingSystem); !computed)
            return computed;
    } else {
        for (const Id<Contact> contact : overtaken)
            change.touched(filingSystem, contact);
    }
    if (auto noted =
            retention_due_repository::setComputedFor(change.connection(), filingSystem, change.today());
        !noted)
        return noted;
    return change.audit({.action = QStringLiteral("retention.day"), .filingSystem = filingSystem});
}

/// What the dashboard counts today, for its trend (figure_snapshot_taking.h).
Outcome keepFigures(Connection &connection, const Clock &clock, FilingSystem filingSystem)
{
    const auto counts = retention_count_repository::all(connection, filingSystem);
    if (!counts)
        return counts.error();
    return figure_snapshot_taking::keep(
        connection, filingSystem, clock, retentionFigures(*counts, clock.today()));
}

Outcome bringTermsUp(Connection &connection, const Permit &permit, const Clock &clock, ChangeFeed &feed,
    FilingSystem filingSystem)
{
    const QDate today = clock.today();
    const auto computedFor = retention_due_repository::computedFor(connection, filingSystem);
    if (!computedFor)
        return computedFor.error();
    if (*computedFor == today)
        return done;
    const auto overtaken =
        retention_due_repository::overtakenByTheDay(connection, filingSystem, today, mostOneByOne + 1);
    if (!overtaken)
        return overtaken.error();
    if (overtaken->isEmpty())
        return retention_due_repository::setComputedFor(connection, filingSystem, today);
    return changing(connection, permit, clock, feed,
        [&](Change &change) { return moveOn(change, filingSystem, *overtaken); });
}

/// Terms are written by `write`; the list and the counters follow.
template <typename Write>
Outcome inBulk(Change &change, FilingSystem filingSystem, Write write)
{
    Connection &connection = change.connection();
    if (auto roomy = BulkSettings::beginMany(connection); !roomy)
        return roomy;
    Outcome written = write(connection, [&](const QList<NewStanding> &moved) {
        return contact_list_repository::setStandings(connection, filingSystem, moved);
    });
    if (written)
        written = retention_count_repository::rebuild(connection, filingSystem);
    if (auto usual = BulkSettings::endMany(connection); !usual)
        return usual;
    change.toldOfAll(filingSystem);
    return written;
}

} // namespace

Outcome bringUp(Connection &connection, const Permit &permit, const Clock &clock, ChangeFeed &feed,
    FilingSystem filingSystem)
{
    if (auto up = bringTermsUp(connection, permit, clock, feed, filingSystem); !up)
        return up;
    const auto kept =
        figure_snapshot_taking::isKept(connection, filingSystem, clock, figure_names::retentionBeginning);
    if (!kept)
        return kept.error();
    return *kept ? Outcome(done) : keepFigures(connection, clock, filingSystem);
}

Outcome recomputeEverything(
    Change &change, FilingSystem filingSystem, const std::function<bool()> &isCancelled)
{
    return inBulk(change, filingSystem, [&](Connection &connection, const auto &listed) {
        return term_renewal::renewAll(
            connection, filingSystem, change.today(), [&] { return isCancelled && isCancelled(); }, listed);
    });
}

Outcome writePrepared(Change &change, FilingSystem filingSystem, const PreparedTerms &prepared,
    const QList<Id<Contact>> &again, const std::function<bool()> &isCancelled)
{
    QSet<qint64> but;
    for (const Id<Contact> contact : again) {
        but.insert(contact.number());
        change.touched(filingSystem, contact);
    }
    return inBulk(change, filingSystem, [&](Connection &connection, const auto &listed) {
        return term_renewal::write(connection, filingSystem, prepared, but, isCancelled, listed);
    });
}

} // namespace retention_day
