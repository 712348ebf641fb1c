#include "app/grounds/contact_ground_repository.h"

#include "app/storage/sql.h"

namespace contact_ground_repository {

Outcome running(Connection &connection, FilingSystem filingSystem, Id<Contact> after, Id<Contact> last,
    QDate on, const std::function<void(const Running &)> &take)
{
    return Sql(connection, "contact-ground.running",
        QStringLiteral("SELECT c.id, p.purpose_id, p.basis FROM contact c JOIN provenance p "
                       "ON p.filing_system = c.filing_system AND p.id = c.provenance_id "
                       "WHERE c.filing_system = ? AND c.id > ? AND c.id <= ? AND p.reason_from > 0 "
                       "AND p.basis <> 'a' AND (p.until_on IS NULL OR p.until_on >= ?) "
                       "AND NOT EXISTS (SELECT 1 FROM purpose v WHERE v.id = p.purpose_id "
                       "AND v.ended_at IS NOT NULL)"))
        .bind(filingSystem)
        .bind(after.number())
        .bind(last.number())
        .bind(on)
        .each([&](const Row &row) {
            take({.contact = row.id<Contact>(0), .purpose = row.id<Purpose>(1), .basis = row.text(2)});
            return true;
        });
}

} // namespace contact_ground_repository
