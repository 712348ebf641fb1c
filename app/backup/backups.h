#pragma once

#include "app/backup/backup_acts.h"
#include "app/backup/backup_plan.h"
#include "app/staff/confirmation.h"
#include "app/staff/permit.h"

#include <QFuture>

#include <memory>

class LedgerCopies;
class QThreadPool;
struct ServiceContext;

/// How it stands with the backups of a file.
struct BackupOverview
{
    BackupStanding standing;
    QList<BackupRecord> backups; ///< the newest first, at most 200
    QList<RestoreTest> tests;    ///< the newest first, at most 20
    QList<BackupDestination> destinations;
};

/// Backups of the embedded file that is open (security.md 4.6). A server's are its administrator's: every act
/// is refused there with "backup.server".
class Backups final
{
public:
    explicit Backups(const ServiceContext &context);
    ~Backups();

    Backups(const Backups &) = delete;
    Backups &operator=(const Backups &) = delete;

    /// Makes one in this folder, proves it by reading it again, destroys those whose time is over and puts
    /// the ledger of erasures beside it. Signed with the passphrase of the confirmation, whose age counts
    /// when this is asked: one backup waits for the other, and each takes its time. The future tells the
    /// stage as text
    /// ("measuring", "writing", "verifying") and percents as value. Unavailable as checkDestination() and
    /// FolderMedium, and what backup_making says; nothing is left of it then.
    QFuture<Result<MadeBackup>> create(const Permit &permit, const Confirmation &confirmation,
        const QString &folder, const StopRequest &stop = {}) const;

    /// Restores a backup into a file that is wiped again, checks it wholly and does every later erasure again
    /// in it. What came of it is recorded either way; one that did not come back counts as none from then on.
    /// Progress as create(), also "restoring".
    QFuture<Result<backup_restore::Report>> test(const Permit &permit, const Confirmation &confirmation,
        const QString &path, const StopRequest &stop = {}) const;

    /// What is due is decided by it (BackupPlanner). For every member: it names places to the program alone.
    /// A place that hangs is answered late or never, and keeps no file open: ask one at a time.
    QFuture<Result<BackupSituation>> situation(const Permit &permit) const;
    /// Makes one that is due while nobody's passphrase is at hand: the file itself signs (ownSigner). For
    /// every member who has the file open, since the program does it and nobody chooses anything; only where
    /// an administrator said that backups go, and only while it is due ("backup.not-due": nothing to tell).
    /// Refused ("backup.not-planned"); else as create().
    QFuture<Result<MadeBackup>> createDue(const Permit &permit, const BackupDestination &destination,
        const StopRequest &stop = {}, DueFor purpose = DueFor::Keeping) const;
    /// The trial of what createDue() made just now, as test().
    QFuture<Result<backup_restore::Report>> testMade(
        const Permit &permit, const MadeBackup &backup, const StopRequest &stop = {}) const;

    QFuture<Result<BackupOverview>> overview(const Permit &permit) const;
    /// What the status bar tells to everybody: ages, no places.
    QFuture<Result<BackupStanding>> standing(const Permit &permit) const;
    /// The ledger of erasures as bytes, for a restore: names nobody.
    QFuture<Result<QByteArray>> ledger() const;
    /// Duplicate ("backup.same-place").
    QFuture<Outcome> setDestinations(
        const Permit &permit, const QList<BackupDestination> &destinations) const;
    /// The stick in this folder as a place for backups: marked with the next free letter, unless it is
    /// marked. Nothing is set by it. Errors of stick_mark.
    QFuture<Result<BackupDestination>> markStick(const Permit &permit, const QString &folder) const;
    /// Invalid ("backup.schedule").
    QFuture<Outcome> setSchedule(const Permit &permit, const BackupSchedule &schedule) const;
    /// People brought a backup back with the recovery key on paper, or tried to in vain (level V3).
    QFuture<Outcome> noteDrill(const Permit &permit, bool cameBack) const;

private:
    Outcome mayBegin(const Permit &permit, const Confirmation &confirmation) const;

    const ServiceContext &m_context;
    std::unique_ptr<LedgerCopies> m_copies;
    std::unique_ptr<QThreadPool> m_desk;
};
