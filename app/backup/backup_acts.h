#pragma once

#include "app/backup/backup_destination.h"
#include "app/backup/backup_progress.h"
#include "app/backup/backup_record.h"
#include "app/backup/backup_restore.h"

class Confirmation;
class Permit;
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
    /// What opens it, where the program made it unasked: for the trial that follows at once.
    std::shared_ptr<const KeptKeys> kept = {};
};

/// Making a backup and trying one, with what is noted of it: for the desk of Backups, each takes its time.
namespace backup_acts {

/// Signed with the passphrase of the confirmation; by the file itself where it is null (ownSigner). What
/// failed is told to the trail as well. Errors as Backups::create().
Result<MadeBackup> make(const ServiceContext &context, const Permit &permit, const Confirmation *confirmation,
    const BackupDestination &destination, const BackupProgress &progress);

/// Restores it beside the file, and notes what came of it. Errors as backup_restore::drill().
Result<backup_restore::Report> test(const ServiceContext &context, const Permit &permit,
    const BackupOpener &opener, const QString &path, RestoreTest::Kind kind, const BackupProgress &progress);

} // namespace backup_acts
