#include "app/grounds/ground_review_repository.h"

#include "app/storage/sql.h"

namespace ground_review_repository {

namespace {

/// By where they came from: of the person alone, or of the import that brought them in. Both ways lead along
/// an index, so that nobody else is looked at.
QString lateReviews()
{
    const QString late = QStringLiteral(
        "SELECT c.filing_system AS filing_system, c.id AS contact_id, p.review_on AS review_on "
        "FROM provenance p JOIN contact c ON c.filing_system = p.filing_system AND %1 "
        "AND c.provenance_id = p.id + 0 WHERE p.filing_system = ? AND p.review_on < ? AND p.basis = 'f'");
    const QString carried =
        QStringLiteral(" AND NOT EXISTS (SELECT 1 FROM ground_end e WHERE e.filing_system = c.filing_system "
                       "AND e.contact_id = c.id AND e.from_on <= ?)");
    return late.arg(QStringLiteral("c.id = p.contact_id")) + carried + QStringLiteral(" UNION ALL ") +
        late.arg(QStringLiteral("p.contact_id IS NULL AND c.batch_id = p.batch_id")) + carried;
}

Sql &bindDays(Sql &sql, FilingSystem filingSystem, QDate on)
{
    for (int way = 0; way < 2; ++way)
        sql.bind(filingSystem).bind(on).bind(on);
    return sql;
}

} // namespace

Result<qint64> count(Connection &connection, FilingSystem filingSystem, QDate on)
{
    Sql sql(
        connection, "ground-review.count", QStringLiteral("SELECT COUNT(*) FROM (%1) r").arg(lateReviews()));
    return bindDays(sql, filingSystem, on).number();
}

Result<QList<Orphan>> list(Connection &connection, FilingSystem filingSystem, QDate on, int limit)
{
    const QString names = filingSystem == FilingSystem::Customers ? QStringLiteral("list_customers")
                                                                  : QStringLiteral("list_employees");
    Sql sql(connection, "ground-review.list",
        QStringLiteral("SELECT r.contact_id, l.kind, l.name, r.review_on FROM (%1) r JOIN %2 l "
                       "ON l.contact_id = r.contact_id ORDER BY r.review_on, r.contact_id LIMIT ?")
            .arg(lateReviews(), names));
    return bindDays(sql, filingSystem, on).bind(limit).list([](const Row &row) {
        return Orphan{.contact = row.id<Contact>(0),
            .kind = row.as<ContactKind>(1),
            .name = row.text(2),
            .end = {.from = row.day(3).addDays(1), .why = WithoutGround::ReviewPassed}};
    });
}

} // namespace ground_review_repository
