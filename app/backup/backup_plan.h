#pragma once

#include "app/backup/backup_destination.h"
#include "app/backup/backup_retention.h"
#include "app/backup/backup_schedule.h"

#include <QHash>

/// A place for backups as it is now.
struct DestinationNow
{
    BackupDestination destination;                ///< where it is now (located())
    std::optional<Instant> newest = std::nullopt; ///< verified, and not destroyed
    /// Why no backup can be begun there now; nothing where one can.
    std::optional<Error> trouble = std::nullopt;
};

/// All that is known when it is decided what to do.
struct BackupSituation
{
    Instant now;
    Instant lastUse; ///< of the file before this hour (backup_repository::lastUse)
    BackupSchedule schedule = {};
    QList<DestinationNow> destinations = {};
    BackupStanding standing = {};
    std::optional<Instant> lastTest = std::nullopt;  ///< that went well
    std::optional<Instant> lastDrill = std::nullopt; ///< with the paper key, that went well
    std::optional<Instant> begun = std::nullopt;     ///< the file's first day
};

/// Why one is made: a trial needs one of its own, whose key is at hand.
enum class DueFor { Keeping, Trial };

/// What is to be done about backups, and what there is to say of them.
struct BackupPlan
{
    QList<BackupDestination> due = {}; ///< to be made now, in this order
    /// The first of `due` is restored on trial once it stands (level V2).
    bool isTestDue = false;
    /// The letter of the stick that is due and not there.
    std::optional<QChar> stickWanted = std::nullopt;
    /// Why what is due was not made; each is told once until it went well again.
    QList<Error> news = {};
    /// When the next backup is due; nothing where none is planned, or one is due already.
    std::optional<Instant> next = std::nullopt;
    bool isSecondPlaceMissing = false; ///< 3-2-1 asks for two
    bool isOffSiteLate = false;        ///< more than 8 days
    bool isNewestLate = false;         ///< more than 2 days
    bool isDrillDue = false;           ///< by people, with the recovery key on paper
};

/// Decides what is due now (security.md 4.6), and remembers what failed and what was told while a window is
/// unlocked. Knows no clock and no medium: a test gives both.
///
/// A place is due `everyDays` after the day of its newest verified backup, at the time that was set; without
/// one, at once. Sticks take turns: the one that has gone without for longest is due, and only it is asked
/// for; another one that is there helps out when the newest on any stick is two days late. A place that
/// failed is tried again after a quarter of an hour, then after twice as long each time, eight hours at most;
/// at once when it was away in between. Whatever clock is behind the trail of the file, or behind a backup by
/// two days, cannot date a backup: nothing is made until it is right (Refused "backup.clock-behind"). A
/// restore is tried a week after the last that went well, a drill with the paper key is due after three
/// months: security.md asks it twice a year, domain.md 10.5 every three months.
class BackupPlanner final
{
public:
    BackupPlan plan(const BackupSituation &situation);
    /// Whether a backup to this place, which a plan named, is due by what is known since; whatever the places
    /// are like.
    static bool isStillDue(
        const BackupDestination &destination, DueFor purpose, const BackupSituation &situation);

    /// What came of a backup that was due, or of the trial after it. A failure answers whether it is to be
    /// told: the same one is told once.
    bool failed(const BackupDestination &destination, const Error &error, Instant now);
    void succeeded(const BackupDestination &destination);
    bool testFailed(const Error &error, Instant now);
    void testSucceeded();

private:
    struct Attempt
    {
        int failures = 0;
        Instant notBefore;
    };

    bool fail(const QString &key, const Error &error, Instant now);
    bool isResting(const QString &key, Instant now) const;
    bool isNews(const QString &key, const Error &error);
    void tellOnce(const QString &key, const Error &error, BackupPlan &plan);
    void consider(const DestinationNow &place, Instant now, BackupPlan &plan);
    void considerSticks(
        const QList<DestinationNow> &sticks, const BackupSituation &situation, BackupPlan &plan);

    QHash<QString, Attempt> m_attempts;
    QHash<QString, QString> m_told; ///< what was told of each place
};
