#include "app/backup/backup_retention.h"

#include "app/backup/backup_terms.h"

#include <QDate>
#include <QSet>

#include <algorithm>
#include <iterator>

namespace {

constexpr qint64 longestJump = 48 * Instant::hour;
constexpr qint64 hardMaximum = longestBackupDays * Instant::day;

QDate dateOf(Instant moment)
{
    return moment.toUtc().date();
}

bool isExpired(const StoredBackup &backup, Instant now)
{
    return now.micros - backup.made.micros >= hardMaximum;
}

Outcome checkClock(const QList<StoredBackup> &backups, Instant now, Instant lastSeen)
{
    if (now < lastSeen)
        return Error{Failure::Refused, QStringLiteral("backup.clock-back")};
    if (now.micros - lastSeen.micros > longestJump)
        return Error{Failure::Refused, QStringLiteral("backup.clock-forward")};
    const auto isAhead = [&](const StoredBackup &backup) {
        return backup.isVerified && backup.made.micros - now.micros > longestJump;
    };
    if (std::any_of(backups.cbegin(), backups.cend(), isAhead))
        return Error{Failure::Refused, QStringLiteral("backup.clock-ahead")};
    return done;
}

/// The periods that a backup is the last one of, if none newer was of them.
QStringList placesOf(Instant made, Instant newest)
{
    const QDate date = dateOf(made);
    const qint64 age = newest.micros - made.micros;
    QStringList places;
    if (age < backup_terms::days * Instant::day)
        places << date.toString(QStringLiteral("'d'yyyyMMdd"));
    if (age < backup_terms::weeks * 7 * Instant::day) {
        int year = 0;
        const int week = date.weekNumber(&year);
        places << QStringLiteral("w%1-%2").arg(year).arg(week);
    }
    if (date > dateOf(newest).addMonths(-backup_terms::months))
        places << date.toString(QStringLiteral("'m'yyyyMM"));
    return places;
}

/// The verified ones that stay; `verified` is newest first and holds nothing expired.
QSet<QString> chosen(const QList<StoredBackup> &verified)
{
    QSet<QString> kept;
    QSet<QString> taken;
    for (const StoredBackup &backup : verified) {
        for (const QString &place : placesOf(backup.made, verified.constFirst().made)) {
            if (!taken.contains(place))
                kept.insert(backup.name);
            taken.insert(place);
        }
    }
    for (const StoredBackup &backup : verified) {
        if (kept.size() < backup_terms::fewestVerified)
            kept.insert(backup.name);
    }
    return kept;
}

std::optional<qint64> ageOf(std::optional<Instant> moment, Instant now)
{
    if (!moment || *moment > now)
        return std::nullopt;
    return now.micros - moment->micros;
}

bool isLate(std::optional<qint64> age, qint64 most)
{
    return !age || *age > most;
}

} // namespace

Result<RetentionPlan> retentionPlan(const QList<StoredBackup> &backups, Instant now, Instant lastSeen)
{
    if (const auto checked = checkClock(backups, now, lastSeen); !checked)
        return checked.error();
    QList<StoredBackup> sorted = backups;
    std::stable_sort(sorted.begin(), sorted.end(),
        [](const StoredBackup &one, const StoredBackup &other) { return one.made > other.made; });
    QList<StoredBackup> verified;
    std::copy_if(sorted.cbegin(), sorted.cend(), std::back_inserter(verified),
        [&](const StoredBackup &backup) { return backup.isVerified && !isExpired(backup, now); });
    const QSet<QString> places = chosen(verified);

    RetentionPlan plan;
    plan.verifiedLeft = int(places.size());
    for (const StoredBackup &backup : sorted) {
        const bool isNewer = verified.isEmpty() || backup.made > verified.constFirst().made;
        const bool stays = backup.isVerified
            ? places.contains(backup.name)
            : backup.isOurs || isNewer || plan.verifiedLeft < backup_terms::fewestVerified;
        const bool isOld = isExpired(backup, now);
        (stays && !isOld ? plan.keep : plan.destroy) << backup.name;
        if (isOld)
            plan.expired << backup.name;
        if (!backup.isVerified && backup.made > now)
            plan.undated << backup.name;
    }
    return plan;
}

RetentionPlan expiryPlan(const QList<StoredBackup> &backups, Instant asOf)
{
    RetentionPlan plan;
    for (const StoredBackup &backup : backups) {
        const bool isOld = isExpired(backup, asOf);
        (isOld ? plan.destroy : plan.keep) << backup.name;
        plan.verifiedLeft += backup.isVerified && !isOld ? 1 : 0;
    }
    plan.expired = plan.destroy;
    return plan;
}

BackupStanding backupStanding(std::optional<Instant> newestVerified, std::optional<Instant> newestOffSite,
    std::optional<Instant> restoreTest, Instant now)
{
    BackupStanding standing;
    standing.newestVerifiedAge = ageOf(newestVerified, now);
    standing.newestOffSiteAge = ageOf(newestOffSite, now);
    standing.restoreTestAge = ageOf(restoreTest, now);
    standing.isNewestLate = isLate(standing.newestVerifiedAge, backup_terms::newestLateDays * Instant::day);
    standing.isOffSiteLate = isLate(standing.newestOffSiteAge, backup_terms::offSiteLateDays * Instant::day);
    standing.isRestoreTestLate = isLate(standing.restoreTestAge, backup_terms::trialDays * Instant::day);
    return standing;
}
