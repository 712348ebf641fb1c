#include "app/changes/bulk_derived.h"

#include "app/insights/figure_counts.h"
#include "app/lists/contact_list_repository.h"
#include "app/retention/retention_count_repository.h"
#include "app/retention/retention_due_repository.h"
#include "app/retention/term_watch_repository.h"
#include "app/storage/bulk_writer.h"

#include <map>
#include <tuple>

namespace bulk_derived {

Result<TermBasis> termBasis(Connection &connection)
{
    return retention_due_repository::termBasis(connection);
}

Outcome willComputeTerms(Connection &connection, FilingSystem filingSystem)
{
    return term_watch_repository::willComputeAll(connection, filingSystem);
}

std::unique_ptr<BulkWriter> termWriter(Connection &connection)
{
    return retention_due_repository::termWriter(connection);
}

void writeTerms(
    BulkWriter &writer, FilingSystem filingSystem, Id<Contact> contact, const QList<CategoryTerm> &terms)
{
    for (const CategoryTerm &term : terms)
        retention_due_repository::write(writer, filingSystem, contact, term);
}

Outcome insertRows(Connection &connection, FilingSystem filingSystem, const QList<ListRow> &rows)
{
    return rows.isEmpty() ? Outcome(done)
                          : contact_list_repository::insertMany(connection, filingSystem, rows);
}

Outcome recount(Connection &connection, FilingSystem filingSystem, const QList<ListRow> &rows, int sign)
{
    // Those who stand alike share a counter.
    std::map<std::tuple<ContactKind, Standing, QDate>, qint64> alike;
    for (const ListRow &row : rows)
        ++alike[{row.kind, row.standing, row.dueOn}];
    for (const auto &[standing, people] : alike) {
        const auto &[kind, state, dueOn] = standing;
        const auto adjusted = retention_count_repository::adjust(connection, filingSystem, kind,
            {state, dueOn.isValid() ? std::optional(dueOn) : std::nullopt}, sign * people);
        if (!adjusted)
            return adjusted;
    }
    return done;
}

Outcome recomputeTerms(
    Connection &connection, FilingSystem filingSystem, QDate today, const IsCancelled &isCancelled)
{
    return retention_due_repository::recomputeAll(connection, filingSystem, today, isCancelled);
}

Outcome rebuildList(Connection &connection, FilingSystem filingSystem, const IsCancelled &isCancelled)
{
    const auto rows = contact_list_repository::rebuild(
        connection, filingSystem, [&](qint64 /*rows*/) { return !isCancelled(); });
    if (!rows)
        return rows.error();
    return figure_counts::rebuild(connection, filingSystem, isCancelled);
}

} // namespace bulk_derived
