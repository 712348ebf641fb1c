#pragma once

#include "app/base/result.h"
#include "app/statement/statement_draft.h"

#include <QDate>

class Connection;

/// What a statement is made of, read from the registers as they are now.
namespace statement_reader {

Result<StatementFacts> facts(Connection &connection, QDate today);
/// Purposes that ended.
Result<QList<EndedPurpose>> ended(Connection &connection);

} // namespace statement_reader
