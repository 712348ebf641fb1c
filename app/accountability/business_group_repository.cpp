#include "app/accountability/business_group_repository.h"

#include "app/storage/sql.h"

namespace business_group_repository {

namespace {

BusinessGroup groupFrom(const Row &row)
{
    return {.kind = row.as<ContactKind>(0),
        .basis = row.text(1),
        .purposeKey = row.text(2),
        .ground = {.reasonFrom = row.as<ReasonOrigin>(3),
            .reason = row.text(4),
            .untilRule = row.text(5),
            .interest = row.text(6),
            .balancing = row.text(7)},
        .hasOwnEnd = row.flag(8),
        .people = row.integer(9),
        .carried = row.integer(10),
        .firstReview = row.day(11),
        .firstEnd = row.day(12),
        .lastEnd = row.day(13)};
}

/// A ground for a purpose counts as ground_end_repository has it.
const QString carriedByPurpose = QStringLiteral(
    "CASE WHEN COALESCE(p.reason_from, 0) = 0 AND EXISTS (SELECT 1 FROM processing_ground g "
    "JOIN purpose v ON v.id = g.purpose_id LEFT JOIN provenance gp ON gp.filing_system = g.filing_system "
    "AND gp.id = g.provenance_id WHERE g.filing_system = c.filing_system AND g.contact_id = c.id "
    "AND v.ended_at IS NULL AND (g.reason <> '' OR gp.reason_from > 0)) THEN 1 ELSE 0 END");

} // namespace

Result<QList<BusinessGroup>> groups(Connection &connection)
{
    if (auto patient = connection.allowLongStatements(); !patient)
        return patient.error();
    return Sql(connection, "business-group.all",
        QStringLiteral(
            "SELECT c.kind, COALESCE(p.basis, ''), COALESCE(u.key, ''), COALESCE(p.reason_from, 0), "
            "COALESCE(p.reason, ''), COALESCE(p.until_rule, ''), COALESCE(p.interest, ''), "
            "COALESCE(p.balancing, ''), CASE WHEN p.until_on IS NULL THEN 0 ELSE 1 END, COUNT(*), SUM(%1), "
            "MIN(p.review_on), MIN(p.until_on), MAX(p.until_on) "
            "FROM contact c LEFT JOIN provenance p ON p.filing_system = c.filing_system "
            "AND p.id = c.provenance_id LEFT JOIN purpose u ON u.id = p.purpose_id "
            "WHERE c.filing_system = ? AND (c.organisation_id IS NOT NULL OR c.kind = ?) "
            "GROUP BY c.kind, COALESCE(p.basis, ''), COALESCE(u.key, ''), COALESCE(p.reason_from, 0), "
            "COALESCE(p.reason, ''), COALESCE(p.until_rule, ''), COALESCE(p.interest, ''), "
            "COALESCE(p.balancing, ''), CASE WHEN p.until_on IS NULL THEN 0 ELSE 1 END "
            "ORDER BY 10 DESC, 1, 2, 3, 5")
            .arg(carriedByPurpose))
        .bind(FilingSystem::Customers)
        .bind(ContactKind::Supplier)
        .list(groupFrom);
}

} // namespace business_group_repository
