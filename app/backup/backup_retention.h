#pragma once

#include "app/base/instant.h"
#include "app/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// No backup gets older, whatever happens: a letter about an erasure can state the day by which it is in
/// none. Source: security.md 4.6.
inline constexpr int longestBackupDays = 90;

/// A backup on one destination, as retention sees it.
struct StoredBackup
{
    QString name;
    Instant made;            ///< from the signed header when verified
    bool isVerified = false; ///< level V1 at least, and lies here as it was then
    bool isOurs = false;     ///< its header is whole and of this file, also where nothing else is known of it
};

/// What is to become of the backups of one destination.
struct RetentionPlan
{
    QStringList keep;
    QStringList destroy;
    QStringList expired; ///< those of `destroy` that reached 90 days: the program alarms
    /// Not verified and dated after now: their date says nothing, a person looks at them. Also in `keep`.
    QStringList undated;
    int verifiedLeft = 0; ///< below three the program warns

    friend bool operator==(const RetentionPlan &, const RetentionPlan &) = default;
};

/// Which backups stay (security.md 0.7 and 4.6). Counted back from the newest verified one: the last of each
/// day of 7 days, of each ISO week of 4 weeks, of each month of 2 months (UTC); never fewer than three
/// verified, while younger than 90 days; at 90 days from now everything is destroyed. What is not verified
/// holds no place and pushes nothing out. One of this file stays until its 90 days: a file that came from a
/// backup knows nothing of what was made after it. What is no backup stays while it is newer than the newest
/// verified one, or while there are fewer than three. Refused ("backup.clock-forward", "backup.clock-back")
/// when `now` is more than 48 hours after `lastSeen` or before it, and ("backup.clock-ahead") when a verified
/// backup is of more than 48 hours after `now`: then nothing is destroyed. The caller tells it, and asks
/// again at the next occasion.
Result<RetentionPlan> retentionPlan(const QList<StoredBackup> &backups, Instant now, Instant lastSeen);

/// Only what reached 90 days at `asOf` goes: in places that nothing was written to now, and where the clock
/// cannot be believed beyond that moment.
RetentionPlan expiryPlan(const QList<StoredBackup> &backups, Instant asOf);

/// How old the newest copies are, in microseconds, and what there is to warn of; nothing where there never
/// was one.
struct BackupStanding
{
    std::optional<qint64> newestVerifiedAge;
    std::optional<qint64> newestOffSiteAge;
    std::optional<qint64> restoreTestAge;
    bool isNewestLate = false;      ///< older than 2 days, or none
    bool isOffSiteLate = false;     ///< older than 8 days, or none
    bool isRestoreTestLate = false; ///< older than a week, or never done
};

/// Each of the three may be unknown. What lies in the future counts as none.
BackupStanding backupStanding(std::optional<Instant> newestVerified, std::optional<Instant> newestOffSite,
    std::optional<Instant> restoreTest, Instant now);
