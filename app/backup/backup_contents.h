#pragma once

#include "app/backup/backup_manifest.h"

class Connection;
class Vouchers;

/// What a file holds, as a backup promises it and as a restore is measured by (level V2 of security.md 4.6).
namespace backup_contents {

/// Schema, rows of every table, how the trail ends with the newest head of it that was written down, head of
/// the ledger, and a record that must be found again. The checkpoint is empty where there is none yet.
/// Damaged
/// ("trail.state").
Result<BackupManifest> of(Connection &connection);

/// Every page is what was written, and holds together. Damaged ("file.pages").
Outcome checkPages(Connection &connection);
/// The same, and that every index agrees with its table.
Outcome checkWholly(Connection &connection);
/// Damaged ("backup.counts", with the table that differs first; "backup.trail"; "backup.canary") unless the
/// file is what the manifest promises, before anything was done to it.
Outcome agrees(Connection &connection, const BackupManifest &manifest);
/// Every entry of the trail is as it was written, in every epoch of it, and agrees with what approvers
/// signed. Damaged
/// ("backup.trail").
Outcome checkTrail(Connection &connection, const Vouchers &vouchers);

} // namespace backup_contents
