#pragma once

#include "app/backup/erasure_ledger.h"

/// The copy of the erasure ledger that lies beside the backups, on every destination (security.md 4.6).
namespace ledger_file {

/// `klantkluis-<first eight hexadecimals of the vault>.kkledger`.
QString nameOf(const QUuid &vault);

/// The longest that is read, in bytes; about 250,000 erasures.
inline constexpr qint64 longest = qint64(64) * 1024 * 1024;

/// What lies there, unproven, for soundOf(); empty when there is none. Damaged ("ledger.too-long"),
/// Unavailable
/// ("backup.read").
Result<QByteArray> read(const QString &folder, const QUuid &vault);

/// The same of one file, wherever it lies. NotFound ("ledger.missing") when there is none.
Result<QByteArray> readFrom(const QString &path);

/// Those that somebody named. One that cannot be read was not named for nothing: as readFrom(), and Damaged
/// ("ledger.not-ours").
Result<QList<QByteArray>> readNamed(const QStringList &paths);

/// Puts a ledger there, in one step and sure to be on the medium, over an older one. Writes nothing where the
/// same one lies. Refused ("ledger.newer-there") when a longer one lies there, RolledBack ("ledger.forked")
/// when another one does that this one does not hold the erasures of; each only as far as signed by
/// `trusted`: what is not counts for nothing and is replaced. Or an error of FolderMedium.
Outcome store(const ErasureLedger &ledger, const QString &folder, const QList<QByteArray> &trusted);

} // namespace ledger_file
