#pragma once

#include "app/backup/backup_record.h"
#include "app/backup/backup_schedule.h"

class Connection;

/// Which backups were made, where they go, and which were tried.
namespace backup_repository {

Outcome add(Connection &connection, const BackupRecord &record);
/// The newest first, `limit` at most; also those that were destroyed.
Result<QList<BackupRecord>> list(Connection &connection, int limit);
Result<std::optional<BackupRecord>> find(Connection &connection, const QByteArray &fingerprint);
/// What was made there, whatever lies there now.
Result<std::optional<BackupRecord>> findAt(
    Connection &connection, const QString &folder, const QString &name);
Outcome setLevel(Connection &connection, const QByteArray &fingerprint, BackupLevel level);
Outcome markDestroyed(Connection &connection, const QByteArray &fingerprint, Instant when);

Outcome addTest(Connection &connection, const RestoreTest &test);
/// The newest first, `limit` at most.
Result<QList<RestoreTest>> tests(Connection &connection, int limit);

/// In their order; the first one is the usual one.
Result<QList<BackupDestination>> destinations(Connection &connection);
Outcome setDestinations(Connection &connection, const QList<BackupDestination> &destinations);
Result<BackupSchedule> schedule(Connection &connection);
Outcome setSchedule(Connection &connection, const BackupSchedule &schedule);
/// When people last brought a backup back with the recovery key on paper, as they told or as the restored
/// file tells itself.
Result<std::optional<Instant>> lastPaperDrill(Connection &connection);
/// When the trail of the file begins; nothing in an empty one.
Result<std::optional<Instant>> begun(Connection &connection);
/// Every folder in which a backup or a copy of the ledger may lie.
Result<QStringList> folders(Connection &connection);

/// By what retention judges the clock: when the file was last worked with, by its trail, outside of the hour
/// around `now`. What was done within it is of the same clock and proves nothing. `now` where there is
/// nothing else.
Result<Instant> lastUse(Connection &connection, Instant now);

} // namespace backup_repository
