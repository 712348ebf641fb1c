#pragma once

#include "app/backup/backup_destination.h"
#include "app/backup/backup_medium.h"
#include "app/backup/backup_record.h"
#include "app/backup/backup_writer.h"
#include "app/staff/confirmation.h"

struct ServiceContext;

/// Making one backup of the embedded file that is open (security.md 4.6).
namespace backup_making {

/// Writes it, reads it again, and tells what was written; nothing is left of it after a failure. For a thread
/// of its own: takes as long as the file is large. `confirmation` signs. Errors of BackupWriter, BackupImage
/// and the medium; Damaged ("file.pages") when the file itself is not whole, which is not worth a backup.
Result<BackupReceipt> make(const ServiceContext &context, const Confirmation &confirmation,
    BackupMedium &medium, const BackupProgress &progress);

/// The same while nobody's passphrase is at hand: the file itself signs (ownSigner).
Result<BackupReceipt> makeUnattended(
    const ServiceContext &context, BackupMedium &medium, const BackupProgress &progress);

/// BLAKE2b-256 of the header: by what a backup is known again.
QByteArray fingerprintOf(const BackupHeader &header);

} // namespace backup_making
