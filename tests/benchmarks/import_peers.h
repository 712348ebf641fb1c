#pragma once

#include "figures.h"

#include <QString>

#include <optional>

/// The bare engines, writing the rows that an import made.
namespace import_peers {

/// `sqlite3 .import` into the same indexed tables; `file` holds what the import made.
std::optional<bench::Effort> sqlite(const QString &file);
/// `sqlite3 .import` of the raw file into one wide table with three indexes; a smaller work than ours.
std::optional<bench::Effort> sqliteWide(const QString &csv);
/// `psql \copy` into the same indexed tables, in a schema of their own that is removed afterwards.
std::optional<bench::Effort> postgres(const QString &server, qint64 backend);

} // namespace import_peers
