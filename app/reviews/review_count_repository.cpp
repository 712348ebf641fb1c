#include "app/reviews/review_repository.h"
#include "app/storage/sql.h"

namespace review_repository {

Result<QHash<QString, SessionCount>> counts(Connection &connection, FilingSystem filingSystem)
{
    QHash<QString, SessionCount> counts;
    const auto read = Sql(connection, "review.counts",
        QStringLiteral("SELECT i.session_ref, COUNT(*), COUNT(d.ref) FROM review_item i "
                       "LEFT JOIN review_decision d ON d.filing_system = i.filing_system "
                       "AND d.item_id = i.id AND d.voided = '' "
                       "WHERE i.filing_system = ? GROUP BY i.session_ref"))
                          .bind(filingSystem)
                          .each([&counts](const Row &row) {
                              counts.insert(row.text(0), {row.number(1), row.number(2)});
                              return true;
                          });
    if (!read)
        return read.error();
    return counts;
}

Result<std::optional<Instant>> lastSigned(Connection &connection, FilingSystem filingSystem, ReviewKind kind)
{
    const auto last = Sql(connection, "review.last-signed",
        QStringLiteral("SELECT s.closed_at FROM review_session s WHERE s.filing_system = ? AND s.state = ? "
                       "AND EXISTS (SELECT 1 FROM review_item i JOIN review_decision d "
                       "ON d.filing_system = i.filing_system AND d.item_id = i.id AND d.voided = '' "
                       "WHERE i.filing_system = s.filing_system AND i.session_ref = s.ref AND i.kind = ?) "
                       "ORDER BY s.closed_at DESC LIMIT 1"))
                          .bind(filingSystem)
                          .bind(ReviewSession::State::Signed)
                          .bind(kind)
                          .first([](const Row &row) { return row.maybeInstant(0); });
    if (!last)
        return last.error();
    return last->value_or(std::nullopt);
}

Result<bool> isApprovedBefore(Connection &connection, FilingSystem filingSystem, ReviewKind kind,
    const QString &subject, const QByteArray &matter)
{
    const auto count = Sql(connection, "review.approved-before",
        QStringLiteral("SELECT COUNT(*) FROM review_item i JOIN review_session s ON s.filing_system = "
                       "i.filing_system AND s.ref = i.session_ref JOIN review_decision d ON d.filing_system "
                       "= i.filing_system AND d.item_id = i.id WHERE i.filing_system = ? AND i.kind = ? AND "
                       "i.subject = ? AND s.state = ? AND d.voided = '' AND d.verdict = ? AND d.matter = ?"))
                           .bind(filingSystem)
                           .bind(kind)
                           .bind(subject)
                           .bind(ReviewSession::State::Signed)
                           .bind(ReviewDecision::Verdict::Approved)
                           .bind(matter)
                           .number();
    return count ? Result<bool>(*count > 0) : Result<bool>(count.error());
}

} // namespace review_repository
