#pragma once

#include "app/backup/backup_progress.h"
#include "app/backup/backup_record.h"
#include "app/backup/backup_restore.h"
#include "app/backup/backup_retention.h"
#include "app/staff/confirmation.h"
#include "app/staff/permit.h"

#include <QFuture>

#include <memory>

class LedgerCopies;
class QThreadPool;
struct ServiceContext;

/// A backup that was just made, and what became of the older ones beside it.
struct MadeBackup
{
    QString path;
    qint64 bytes = 0;
    QStringList destroyed = {}; ///< names of those whose time was over
    QStringList expired = {};   ///< of these, those that reached 90 days
    int verifiedLeft = 0;       ///< below three the program warns
    QList<Error> afterwards =
        {}; ///< what did not go well once the backup stood: retention, the copy of the ledger
};

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

    QFuture<Result<BackupOverview>> overview(const Permit &permit) const;
    /// What the status bar tells to everybody: ages, no places.
    QFuture<Result<BackupStanding>> standing(const Permit &permit) const;
    /// The ledger of erasures as bytes, for a restore: names nobody.
    QFuture<Result<QByteArray>> ledger() const;
    QFuture<Outcome> setDestinations(
        const Permit &permit, const QList<BackupDestination> &destinations) const;

private:
    Outcome mayBegin(const Permit &permit, const Confirmation &confirmation) const;

    const ServiceContext &m_context;
    std::unique_ptr<LedgerCopies> m_copies;
    std::unique_ptr<QThreadPool> m_desk;
};
