#include "app/backup/backup_plan.h"

#include "app/backup/backup_terms.h"

#include <algorithm>
#include <iterator>

namespace {

constexpr qint64 firstRest = 15 * Instant::minute;
constexpr qint64 longestRest = 8 * Instant::hour;
constexpr qint64 aheadAtMost = 2 * Instant::day;
constexpr qint64 testEvery = backup_terms::trialDays * Instant::day;
constexpr qint64 stickGrace = 2 * Instant::day;
const auto testKey = QStringLiteral("test");
const auto clockKey = QStringLiteral("clock");

Instant dueAfter(Instant newest, const BackupSchedule &schedule)
{
    const QDate made = newest.toLocal().date();
    return Instant::fromDateTime(QDateTime(made.addDays(schedule.everyDays), schedule.at));
}

std::optional<Instant> newestOf(const QList<DestinationNow> &places)
{
    std::optional<Instant> newest;
    for (const DestinationNow &place : places) {
        if (place.newest && (!newest || *newest < *place.newest))
            newest = place.newest;
    }
    return newest;
}

bool isDue(std::optional<Instant> newest, const BackupSituation &situation)
{
    return !newest || dueAfter(*newest, situation.schedule) <= situation.now;
}

bool isBehind(const BackupSituation &situation)
{
    const auto newest = newestOf(situation.destinations);
    return situation.now < situation.lastUse ||
        (newest && newest->micros - situation.now.micros > aheadAtMost);
}

bool isOver(std::optional<Instant> last, qint64 after, Instant now)
{
    return !last || now.micros - last->micros >= after;
}

bool isDrillDue(const BackupSituation &situation)
{
    const auto since = situation.lastDrill ? situation.lastDrill : situation.begun;
    return since && since->toUtc().addMonths(backup_terms::drillMonths) <= situation.now.toUtc();
}

} // namespace

BackupPlan BackupPlanner::plan(const BackupSituation &situation)
{
    BackupPlan plan{.isSecondPlaceMissing = situation.destinations.size() < 2,
        .isOffSiteLate = situation.standing.isOffSiteLate,
        .isNewestLate = situation.standing.isNewestLate,
        .isDrillDue = isDrillDue(situation)};
    if (!situation.schedule.isOn || situation.destinations.isEmpty())
        return plan;
    if (isBehind(situation)) {
        tellOnce(clockKey, {Failure::Refused, QStringLiteral("backup.clock-behind")}, plan);
        return plan;
    }
    m_told.remove(clockKey);
    // The trial is of a backup that was made for it: only then its key is at hand.
    const bool isTestOver = isOver(situation.lastTest, testEvery, situation.now);
    const bool isTestDue = isTestOver && !isResting(testKey, situation.now);
    QList<DestinationNow> sticks;
    for (const DestinationNow &place : situation.destinations) {
        // Away and back again, or full and with room again: its failures are of before.
        if (place.trouble)
            m_attempts.remove(place.destination.key());
        if (place.destination.mark)
            sticks.append(place);
        else if (isDue(place.newest, situation))
            consider(place, situation.now, plan);
    }
    if (!sticks.isEmpty())
        considerSticks(sticks, situation, plan);
    if (isTestDue && plan.due.isEmpty()) {
        const auto ready = std::find_if(
            situation.destinations.cbegin(), situation.destinations.cend(), [&](const DestinationNow &place) {
                return !place.trouble && !isResting(place.destination.key(), situation.now);
            });
        if (ready != situation.destinations.cend())
            plan.due.append(ready->destination);
    }
    plan.isTestDue = isTestDue && !plan.due.isEmpty();
    if (plan.due.isEmpty() && plan.news.isEmpty() && !plan.stickWanted) {
        for (const DestinationNow &place : situation.destinations) {
            const auto newest = place.destination.mark ? newestOf(sticks) : place.newest;
            const auto due = newest ? std::optional(dueAfter(*newest, situation.schedule)) : std::nullopt;
            if (due && *due > situation.now && (!plan.next || *due < *plan.next))
                plan.next = due;
        }
    }
    return plan;
}

bool BackupPlanner::isStillDue(
    const BackupDestination &destination, DueFor purpose, const BackupSituation &situation)
{
    if (purpose == DueFor::Trial && isOver(situation.lastTest, testEvery, situation.now))
        return true;
    QList<DestinationNow> same; // sticks take turns: one of them is as good as another
    std::copy_if(situation.destinations.cbegin(), situation.destinations.cend(), std::back_inserter(same),
        [&](const DestinationNow &place) {
            return destination.mark ? place.destination.mark.has_value()
                                    : place.destination.key() == destination.key();
        });
    return isDue(newestOf(same), situation);
}

void BackupPlanner::consider(const DestinationNow &place, Instant now, BackupPlan &plan)
{
    const QString key = place.destination.key();
    if (place.trouble) {
        tellOnce(key, *place.trouble, plan);
        return;
    }
    if (!isResting(key, now))
        plan.due.append(place.destination);
}

void BackupPlanner::considerSticks(
    const QList<DestinationNow> &sticks, const BackupSituation &situation, BackupPlan &plan)
{
    const auto newest = newestOf(sticks);
    if (!isDue(newest, situation))
        return;
    // None yet comes before the oldest; the first of equals keeps its place in the list.
    const auto turn = std::min_element(
        sticks.cbegin(), sticks.cend(), [](const DestinationNow &one, const DestinationNow &other) {
            return one.newest.value_or(Instant()) < other.newest.value_or(Instant());
        });
    const bool isAway = turn->trouble &&
        (turn->trouble->what == QLatin1String("backup.destination-absent") ||
            turn->trouble->what == QLatin1String("backup.other-stick"));
    if (!isAway) {
        consider(*turn, situation.now, plan);
        return;
    }
    plan.stickWanted = turn->destination.mark->letter;
    const bool isLate = !newest || situation.now.micros - newest->micros > stickGrace;
    const auto other = std::find_if(
        sticks.cbegin(), sticks.cend(), [](const DestinationNow &stick) { return !stick.trouble; });
    if (isLate && other != sticks.cend())
        consider(*other, situation.now, plan);
}

bool BackupPlanner::failed(const BackupDestination &destination, const Error &error, Instant now)
{
    return fail(destination.key(), error, now);
}

void BackupPlanner::succeeded(const BackupDestination &destination)
{
    m_attempts.remove(destination.key());
    m_told.remove(destination.key());
}

bool BackupPlanner::testFailed(const Error &error, Instant now)
{
    return fail(testKey, error, now);
}

void BackupPlanner::testSucceeded()
{
    m_attempts.remove(testKey);
    m_told.remove(testKey);
}

bool BackupPlanner::fail(const QString &key, const Error &error, Instant now)
{
    Attempt &attempt = m_attempts[key];
    const qint64 rest = std::min(longestRest, firstRest << std::min(attempt.failures, 8));
    ++attempt.failures;
    attempt.notBefore = {now.micros + rest};
    return isNews(key, error);
}

bool BackupPlanner::isResting(const QString &key, Instant now) const
{
    const auto attempt = m_attempts.constFind(key);
    return attempt != m_attempts.cend() && now < attempt->notBefore;
}

bool BackupPlanner::isNews(const QString &key, const Error &error)
{
    if (m_told.value(key) == error.what)
        return false;
    m_told.insert(key, error.what);
    return true;
}

void BackupPlanner::tellOnce(const QString &key, const Error &error, BackupPlan &plan)
{
    if (isNews(key, error))
        plan.news.append(error);
}
