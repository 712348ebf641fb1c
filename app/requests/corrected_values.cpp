#include "app/requests/corrected_values.h"

#include "app/requests/request_repository.h"
#include "app/storage/sql.h"
#include "app/storage/touched.h"

namespace corrected_values {

Result<QList<Request>> due(Connection &connection, FilingSystem filingSystem, QDate today, int limit)
{
    const Instant before = Instant::fromDateTime(today.addYears(-keptYears).addDays(1).startOfDay());
    const auto ids = Sql(connection, "request.values-due",
        QStringLiteral(
            "SELECT r.id FROM request r WHERE r.filing_system = ? AND r.type = ? AND r.closed_at IS NOT "
            "NULL AND r.closed_at < ? AND (r.proposal LIKE '%\"corrections\":[{%' OR EXISTS (SELECT 1 FROM "
            "field_history h WHERE h.filing_system = r.filing_system AND h.request_ref = r.ref AND "
            "h.request_ref <> '' AND h.values_gone_at IS NULL)) ORDER BY r.id LIMIT ?"))
                         .bind(filingSystem)
                         .bind(Request::Type::Rectification)
                         .bind(before)
                         .bind(limit)
                         .list([](const Row &row) { return row.id<Request>(0); });
    return ids ? request_repository::byIds(connection, filingSystem, *ids)
               : Result<QList<Request>>(ids.error());
}

Outcome remove(Connection &connection, const Request &request, Instant now)
{
    return outcomeOf(Sql(connection, "request.values-gone",
        QStringLiteral("UPDATE field_history SET before = '', after = '', values_gone_at = ? WHERE "
                       "filing_system = ? AND request_ref = ? AND request_ref <> '' AND values_gone_at IS "
                       "NULL"))
                         .bind(now)
                         .bind(request.filingSystem)
                         .bind(request.ref)
                         .run());
}

} // namespace corrected_values
