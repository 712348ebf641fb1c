#pragma once

#include "app/base/result.h"
#include "app/requests/request.h"

#include <QList>

class Connection;

/// What stood in a field before and after it was corrected on request: kept as long as the request file is,
/// which then goes on without copies of data (domain.md 8.2, row 63). That something was corrected, when and
/// by whom stays.
namespace corrected_values {

/// So many years after the closing of the request they go: as long as a claim may follow.
inline constexpr int keptYears = 5;

/// Requests closed so long ago, by that day, of which values are left in the plan or in the history of the
/// person; at most as many as `limit`.
Result<QList<Request>> due(Connection &connection, FilingSystem filingSystem, QDate today, int limit);
/// Empties the history of what the request changed; the plan is for the caller, who stores the request.
Outcome remove(Connection &connection, const Request &request, Instant now);

} // namespace corrected_values
