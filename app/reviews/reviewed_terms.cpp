#include "app/reviews/reviewed_terms.h"

#include "app/lists/list_table.h"
#include "app/requests/request.h"
#include "app/retention/contact_terms.h"
#include "app/storage/sql.h"

namespace reviewed_terms {

namespace {

const QString erasureOpen =
    QStringLiteral("SELECT 1 FROM request r WHERE r.filing_system = ? AND r.type = ? AND r.closed_at IS NULL "
                   "AND r.contact_id = ");

} // namespace

Result<QList<Id<Contact>>> over(Connection &connection, FilingSystem filingSystem, QDate today, int limit)
{
    return Sql(connection, "review.terms-over",
        QStringLiteral("SELECT l.contact_id FROM %1 l WHERE l.standing = ? AND l.due_on <> '' "
                       "AND l.due_on < ? AND NOT EXISTS (%2 l.contact_id) "
                       "ORDER BY l.due_on, l.contact_id LIMIT ?")
            .arg(list_table::name(filingSystem), erasureOpen))
        .bind(Standing::ByDate)
        .bind(today)
        .bind(filingSystem)
        .bind(Request::Type::Erasure)
        .bind(limit)
        .list([](const Row &row) { return row.id<Contact>(0); });
}

Result<bool> isErasureOpen(Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    const auto open = Sql(connection, "review.erasure-open", erasureOpen + u'?')
                          .bind(filingSystem)
                          .bind(Request::Type::Erasure)
                          .bind(contact)
                          .number();
    return open ? Result<bool>(*open > 0) : Result<bool>(open.error());
}

Result<QHash<QString, qint64>> views(Connection &connection, FilingSystem filingSystem, Instant since)
{
    QHash<QString, qint64> views;
    const auto read = Sql(connection, "review.views",
        QStringLiteral("SELECT actor, COUNT(*) FROM audit_entry WHERE filing_system = ? "
                       "AND action = 'contact.view' AND happened_at >= ? GROUP BY actor"))
                          .bind(filingSystem)
                          .bind(since)
                          .each([&views](const Row &row) {
                              views.insert(row.text(0), row.integer(1));
                              return true;
                          });
    return read ? Result<QHash<QString, qint64>>(views) : Result<QHash<QString, qint64>>(read.error());
}

} // namespace reviewed_terms
