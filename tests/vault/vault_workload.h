#pragma once

#include "tests/vault/sqlite_session.h"

#include <QList>

/// Transactions such as an office makes, each of which leaves a state that can be told from all others.
namespace vault_workload {

/// The first makes the tables; `variant` changes what is in them. "checkpoint" among them is no transaction.
QList<QByteArray> transactions(int variant);

/// Right after people came in: pages that leave a cache of 8 pages before their transaction ends and change
/// once more, so that what stands in the log already is written again, and a checkpoint that leaves the log.
QList<QByteArray> spilling();

/// Whether it is no transaction, but a checkpoint.
bool isCheckpoint(const QByteArray &transaction);

/// Runs one within BEGIN and COMMIT; gives SQLite's code.
int commit(SqliteSession &db, const QByteArray &transaction);

} // namespace vault_workload
