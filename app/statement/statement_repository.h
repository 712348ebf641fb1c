#pragma once

#include "app/base/result.h"
#include "app/statement/statement_version.h"

#include <QList>

#include <optional>

class Connection;

/// What people wrote, and the versions as they were published. Damaged "statement.stored" where a version is
/// not what its digest says.
namespace statement_repository {

/// In the order of the sections.
Result<QList<StatementText>> texts(Connection &connection);
Outcome setText(Connection &connection, const StatementText &text, const QString &staffRef, Instant now);

/// The newest first.
Result<QList<StatementVersion>> versions(Connection &connection);
/// The one in force.
Result<std::optional<StatementVersion>> newest(Connection &connection);
Outcome add(Connection &connection, const StatementVersion &version);

} // namespace statement_repository
