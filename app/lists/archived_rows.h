#pragma once

#include "app/base/result.h"
#include "app/lists/list_query.h"
#include "app/lists/list_row.h"
#include "app/staff/permit.h"

#include <QList>

class Connection;

/// Rows of lists and results, as far as the archive lets them be seen (domain.md 8.4).
namespace archived_rows {

/// Marks the rows of whom something is archived, and without the right to the archive empties in them what
/// is: of somebody whose identity is archived no name is left.
Outcome cover(Connection &connection, const Permit &permit, FilingSystem filingSystem, QDate today,
    QList<ListRow> &rows);
/// For results that are found by what stands in a row: who would have no name in them is left out.
Outcome coverOrLeaveOut(Connection &connection, const Permit &permit, FilingSystem filingSystem, QDate today,
    QList<ListRow> &rows);
/// The same of the answer to a search by text. Of a broad answer, of more than mostLookedThrough people,
/// nobody is left out: that one is in it says next to nothing of them, and their rows are covered all the
/// same.
Outcome leaveOut(
    Connection &connection, const Permit &permit, FilingSystem filingSystem, QDate today, ListResult &result);
inline constexpr std::size_t mostLookedThrough = 2'000;

} // namespace archived_rows
