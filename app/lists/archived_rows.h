#pragma once

#include "app/base/result.h"
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
/// Empties what of a row belongs to these categories.
void empty(ListRow &row, FilingSystem filingSystem, DataCategories hidden);

} // namespace archived_rows
