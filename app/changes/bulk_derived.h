#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"
#include "app/lists/list_row.h"
#include "app/retention/contact_terms.h"
#include "app/retention/term_basis.h"

#include <QList>

#include <functional>
#include <memory>

class BulkWriter;
class Connection;

/// The derived data of many contacts at once, for whoever loads or removes too many to refresh one by one.
/// Such a change says so with Change::replacedAll, or with Change::toldOfAll where it counted them as well.
namespace bulk_derived {

using IsCancelled = std::function<bool()>;

/// What the terms of new contacts are computed by.
Result<TermBasis> termBasis(Connection &connection);

/// Before termBasis(), where the terms of new contacts will be written by it.
Outcome willComputeTerms(Connection &connection, FilingSystem filingSystem);
/// Writes the terms of new contacts.
std::unique_ptr<BulkWriter> termWriter(Connection &connection);
void writeTerms(
    BulkWriter &writer, FilingSystem filingSystem, Id<Contact> contact, const QList<CategoryTerm> &terms);

/// Puts the rows of new contacts into the list.
Outcome insertRows(Connection &connection, FilingSystem filingSystem, const QList<ListRow> &rows);
/// Adds the people of these rows to the dashboard's counters (`sign` 1), or takes them out of them (-1).
Outcome recount(Connection &connection, FilingSystem filingSystem, const QList<ListRow> &rows, int sign);

/// Computes all terms again.
Outcome recomputeTerms(
    Connection &connection, FilingSystem filingSystem, QDate today, const IsCancelled &isCancelled);
/// Builds the list again, and counts for the dashboards whose consents stand how.
Outcome rebuildList(Connection &connection, FilingSystem filingSystem, const IsCancelled &isCancelled);

} // namespace bulk_derived
