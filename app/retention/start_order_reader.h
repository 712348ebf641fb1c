#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"
#include "app/lists/list_row.h"
#include "app/retention/start_order.h"

#include <functional>

class Connection;

/// People of whom no start moment is known, and what one would make of their terms.
namespace start_order_reader {

/// Of whom a rule asks one, as the list of contacts shows them; the first `limit` by their numbers.
Result<QList<ListRow>> rows(
    Connection &connection, FilingSystem filingSystem, const QString &ruleId, int limit);

/// Changes nothing. `goesOn` is told how many were looked at and says whether to go on; Cancelled
/// "start.preview" where it does not.
Result<StartPreview> preview(Connection &connection, FilingSystem filingSystem, const StartOrder &order,
    QDate today, const std::function<bool(qint64)> &goesOn);

} // namespace start_order_reader
