#include "app/grounds/ground_words_repository.h"

#include "app/storage/sql.h"

namespace ground_words_repository {

namespace {

/// Of one person alone, or of the import that brought them in: both ways lead along an index.
QString sameWords()
{
    const QString words =
        QStringLiteral("SELECT c.id FROM provenance p JOIN contact c ON c.filing_system = p.filing_system "
                       "AND %1 AND c.provenance_id = p.id + 0 WHERE p.filing_system = ? "
                       "AND p.recorded_by = ? AND p.recorded_at >= ? AND ((p.reason_from = ? "
                       "AND p.reason = ?) OR (p.interest <> '' AND p.interest = ?) "
                       "OR (p.balancing <> '' AND p.balancing = ?))");
    return words.arg(QStringLiteral("c.id = p.contact_id")) + QStringLiteral(" UNION ") +
        words.arg(QStringLiteral("p.contact_id IS NULL AND c.batch_id = p.batch_id")) +
        QStringLiteral(" UNION SELECT g.contact_id FROM processing_ground g WHERE g.filing_system = ? "
                       "AND g.recorded_by = ? AND g.recorded_at >= ? AND g.reason <> '' AND g.reason = ?");
}

QString asKept(const std::optional<QString> &words)
{
    return words.value_or(QString()).simplified();
}

} // namespace

Result<QSet<qint64>> givenSince(Connection &connection, FilingSystem filingSystem, const QString &staffRef,
    const GroundWish &wish, Instant since)
{
    const QString reason = asKept(wish.reason);
    Sql sql(connection, "ground-words.given", sameWords());
    for (int way = 0; way < 2; ++way)
        sql.bind(filingSystem)
            .bind(staffRef)
            .bind(since)
            .bind(ReasonOrigin::Own)
            .bind(reason)
            .bind(asKept(wish.interest))
            .bind(asKept(wish.balancing));
    QSet<qint64> given;
    const auto read =
        sql.bind(filingSystem).bind(staffRef).bind(since).bind(reason).each([&](const Row &row) {
            given.insert(row.integer(0));
            return true;
        });
    if (!read)
        return read.error();
    return given;
}

} // namespace ground_words_repository
