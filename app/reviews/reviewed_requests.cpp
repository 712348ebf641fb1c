#include "app/reviews/reviewed_requests.h"

#include "app/requests/request.h"
#include "app/storage/sql.h"

namespace reviewed_requests {

Result<QList<Id<Request>>> waiting(Connection &connection, FilingSystem filingSystem, int limit)
{
    return Sql(connection, "review.requests-waiting",
        QStringLiteral("SELECT id FROM request WHERE filing_system = ? AND closed_at IS NULL AND stage = ? "
                       "ORDER BY due_on, id LIMIT ?"))
        .bind(filingSystem)
        .bind(Request::Stage::AwaitingSecondApprover)
        .bind(limit)
        .list([](const Row &row) { return row.id<Request>(0); });
}

Result<QList<Id<Request>>> waitingOf(Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    return Sql(connection, "review.requests-waiting-of",
        QStringLiteral("SELECT id FROM request WHERE filing_system = ? AND contact_id = ? "
                       "AND closed_at IS NULL AND stage = ? ORDER BY due_on, id"))
        .bind(filingSystem)
        .bind(contact)
        .bind(Request::Stage::AwaitingSecondApprover)
        .list([](const Row &row) { return row.id<Request>(0); });
}

Result<bool> isTaken(
    Connection &connection, FilingSystem filingSystem, Id<Request> request, const QString &decision)
{
    const auto count = Sql(connection, "review.taken",
        QStringLiteral("SELECT COUNT(*) FROM decision "
                       "WHERE filing_system = ? AND request_id = ? AND ref = ?"))
                           .bind(filingSystem)
                           .bind(request)
                           .bind(decision)
                           .number();
    return count ? Result<bool>(*count > 0) : Result<bool>(count.error());
}

Result<bool> isAskedBack(Connection &connection, FilingSystem filingSystem, Id<Request> request,
    const QString &member, Instant since)
{
    const auto count = Sql(connection, "review.asked",
        QStringLiteral("SELECT COUNT(*) FROM request_step WHERE filing_system = ? AND request_id = ? "
                       "AND step = 'asked-back' AND actor = ? AND happened_at >= ?"))
                           .bind(filingSystem)
                           .bind(request)
                           .bind(member)
                           .bind(since)
                           .number();
    return count ? Result<bool>(*count > 0) : Result<bool>(count.error());
}

} // namespace reviewed_requests
