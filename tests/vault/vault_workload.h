#pragma once

#include "tests/vault/sqlite_session.h"

#include <QList>

/// Transactions such as an office makes, each of which leaves a state that can be told from all others.
namespace vault_workload {

/// The first makes the tables; `variant` changes what is in them. "checkpoint" among them is no transaction.
QList<QByteArray> transactions(int variant);

/// Runs one within BEGIN and COMMIT; gives SQLite's code.
int commit(SqliteSession &db, const QByteArray &transaction);

} // namespace vault_workload
