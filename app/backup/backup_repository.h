#pragma once

#include "app/backup/backup_record.h"

class Connection;

/// Which backups were made, where they go, and which were tried.
namespace backup_repository {

Outcome add(Connection &connection, const BackupRecord &record);
/// The newest first, `limit` at most; also those that were destroyed.
Result<QList<BackupRecord>> list(Connection &connection, int limit);
/// Those of a folder that were not destroyed.
Result<QList<BackupRecord>> inFolder(Connection &connection, const QString &folder);
Outcome setLevel(Connection &connection, const QByteArray &fingerprint, BackupLevel level);
Outcome markDestroyed(Connection &connection, const QByteArray &fingerprint, Instant when);

Outcome addTest(Connection &connection, const RestoreTest &test);
/// The newest first, `limit` at most.
Result<QList<RestoreTest>> tests(Connection &connection, int limit);

/// In their order; the first one is the usual one.
Result<QList<BackupDestination>> destinations(Connection &connection);
Outcome setDestinations(Connection &connection, const QList<BackupDestination> &destinations);
/// Every folder in which a backup or a copy of the ledger may lie.
Result<QStringList> folders(Connection &connection);

/// When retention last looked at the clock (RetentionPlan); nothing before the first time.
Result<std::optional<Instant>> lastSeen(Connection &connection);
Outcome setLastSeen(Connection &connection, Instant now);

} // namespace backup_repository
