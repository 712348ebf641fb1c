#pragma once

#include "app/backup/backup_plan.h"
#include "app/backup/backup_record.h"

class Connection;

/// What the file remembers of its backups, as what is due is decided by it.
namespace backup_outlook {

/// How many backups and trials are looked at, and shown.
inline constexpr int mostBackups = 200;
inline constexpr int mostTests = 20;

Result<BackupStanding> standing(Connection &connection, Instant now);
/// All but what the places are like now.
Result<BackupSituation> remembered(Connection &connection, Instant now);
/// Finds each place, and looks whether a backup of `size` bytes can be begun there. Not on a database thread:
/// a share may take its time.
void look(BackupSituation &situation, qint64 size);

} // namespace backup_outlook
