#pragma once

#include "app/storage/connection.h"
#include "app/storage/migrations/migration.h"

/// Brings a database to today's schema.
namespace migrator {

/// The schema's number in this database; 0 when it is empty.
Result<int> version(Connection &connection);

/// Runs what is missing, each migration in a transaction of its own. TooNew when the database was made by a
/// program that this one does not know.
Outcome migrate(Connection &connection, const QList<Migration> &migrations);

} // namespace migrator
