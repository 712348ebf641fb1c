#include "app/requests/identity_evidence.h"

#include "app/requests/request_repository.h"
#include "app/storage/sql.h"
#include "app/storage/touched.h"

namespace identity_evidence {

Outcome set(Connection &connection, const Request &request, const IdentityEvidence &evidence)
{
    if (auto removed = remove(connection, request); !removed || evidence.isEmpty())
        return removed;
    return outcomeOf(Sql(connection, "request.evidence",
        QStringLiteral("INSERT INTO identity_evidence (filing_system, request_id, document, remark) "
                       "VALUES (?, ?, ?, ?)"))
                         .bind(request.filingSystem)
                         .bind(request.id)
                         .bind(evidence.document)
                         .bind(evidence.remark)
                         .run());
}

Result<IdentityEvidence> find(Connection &connection, const Request &request)
{
    const auto row = Sql(connection, "request.evidence-of",
        QStringLiteral("SELECT document, remark FROM identity_evidence WHERE filing_system = ? "
                       "AND request_id = ?"))
                         .bind(request.filingSystem)
                         .bind(request.id)
                         .first([](const Row &found) {
                             return IdentityEvidence{.document = found.text(0), .remark = found.text(1)};
                         });
    if (!row)
        return row.error();
    return row->value_or(IdentityEvidence());
}

Result<QList<Request>> due(Connection &connection, FilingSystem filingSystem, Instant now, int limit)
{
    const auto ids = Sql(connection, "request.evidence-due",
        QStringLiteral("SELECT e.request_id FROM identity_evidence e JOIN request r ON "
                       "r.filing_system = e.filing_system AND r.id = e.request_id WHERE e.filing_system = ? "
                       "AND r.closed_at IS NOT NULL AND r.closed_at <= ? ORDER BY e.request_id LIMIT ?"))
                         .bind(filingSystem)
                         .bind(Instant{now.micros - keptDays * Instant::day})
                         .bind(limit)
                         .list([](const Row &row) { return row.id<Request>(0); });
    return ids ? request_repository::byIds(connection, filingSystem, *ids)
               : Result<QList<Request>>(ids.error());
}

Outcome remove(Connection &connection, const Request &request)
{
    return outcomeOf(Sql(connection, "request.evidence-gone",
        QStringLiteral("DELETE FROM identity_evidence WHERE filing_system = ? AND request_id = ?"))
                         .bind(request.filingSystem)
                         .bind(request.id)
                         .run());
}

} // namespace identity_evidence
