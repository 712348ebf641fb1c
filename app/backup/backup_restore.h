#pragma once

#include "app/audit/epoch_entry.h"
#include "app/backup/backup_manifest.h"
#include "app/backup/backup_progress.h"
#include "app/backup/erasure_replay.h"
#include "app/backup/opened_backup.h"
#include "app/vault/kdf_cost.h"

/// From a backup back to a file (security.md 4.6): restored whole, checked, and every later erasure done
/// again before anybody opens it. Works on files alone, so also where the file and this program were never
/// before. Takes as long as Argon2id and the file take.
namespace backup_restore {

/// Who administers from now on, when all passphrases are lost.
struct NewAdministrator
{
    QString name;
    std::shared_ptr<const SecretBytes> passphrase;
    KdfCost cost;
};

struct Wish
{
    QString backup; ///< path
    QString target; ///< path of the new file
    BackupOpener opener;
    std::optional<NewAdministrator> administrator = std::nullopt; ///< with the recovery key only
    /// Ledgers found elsewhere, unproven: the one of the file itself, where it is still there.
    QList<QByteArray> ledgers = {};
    RestoreReason reason = RestoreReason::Lost;
    Clock clock = {};
};

struct Report
{
    qint64 bytes = 0; ///< of the backup
    Instant made;
    QString name; ///< of the backup's file
    BackupManifest manifest;
    QList<ReplayedAct> replayed = {};
    /// This desk never saw a list of erasures of the file: whether a newer one lies elsewhere, nobody knows.
    bool isFirstHere = false;
    /// The file is in quarantine: erasures are missing.
    std::optional<LedgerGap> gap = std::nullopt;
    /// Whether who restored it could sign for it; another member always still has to.
    bool isSigned = false;
    QString recoveryKey = {}; ///< the new one, with a new administrator; told once
};

/// Whether the backup is not what was written, or not what can be relied on; everything else that may go
/// wrong says nothing about it.
bool isOfTheBackup(const Error &error);

/// Level V1 without the file: who reads it must be one of those it was made for. Damaged when it is not what
/// was written.
Result<Report> verify(const QString &path, const BackupOpener &opener, const BackupProgress &progress = {});

/// Writes the new file, under another name until it is finished; none is left after a failure. For who may
/// manage backups by the restored file itself, or holds the recovery key. Every ledger is looked at: those of
/// the wish, beside the backup, and in each folder that the restored file names; where copies of the file
/// went their own ways, what all of them erased is erased. Where the newest ledger that was found ends before
/// what this desk has seen, people who were erased may be back: the file begins in quarantine. The member who
/// restores signs for it, and so does a new administrator; the recovery key alone signs nothing. Duplicate
/// ("file.exists"); Refused ("backup.not-administrator"); Damaged as BackupReader,
/// backup_contents and ledger_search; Duplicate ("staff.name") for an administrator who is there already.
Result<Report> restore(const Wish &wish, const BackupProgress &progress = {});

/// The same into a file beside `target` that is wiped again: level V2. Nobody signs; Refused
/// ("backup.ledger-short") where the file would be in quarantine.
Result<Report> drill(const Wish &wish, const BackupProgress &progress = {});

} // namespace backup_restore
