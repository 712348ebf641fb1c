#include "app/contacts/disclosure_repository.h"

#include "app/storage/sql.h"

namespace disclosure_repository {

Result<QList<Disclosure>> list(Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    return Sql(connection, "disclosure.list",
        QStringLiteral(
            "SELECT d.recipient, d.purpose_id, d.happened_at, d.recorded_by, COALESCE(h.fields, ''), "
            "COALESCE(h.channel, 0), COALESCE(h.ref, ''), COALESCE(d.fields, -1) FROM disclosure d "
            "LEFT JOIN handover h ON h.filing_system = d.filing_system AND h.id = d.handover_id "
            "WHERE d.filing_system = ? AND d.contact_id = ? ORDER BY d.happened_at DESC, d.id DESC"))
        .bind(filingSystem)
        .bind(contact)
        .list([](const Row &row) {
            return Disclosure{.recipient = row.text(0),
                .purpose = row.id<Purpose>(1),
                .happenedAt = row.instant(2),
                .recordedBy = row.text(3),
                .fields = row.integer(7) < 0 ? handoverFieldsFrom(row.text(4))
                                             : handoverFieldsFromBits(row.integer(7)),
                .channel = row.integer(5) == 0 ? std::nullopt : std::optional(row.as<Channel>(5)),
                .handoverRef = row.text(6)};
        });
}

} // namespace disclosure_repository
