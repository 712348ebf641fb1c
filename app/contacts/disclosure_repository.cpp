#include "app/contacts/disclosure_repository.h"

#include "app/storage/sql.h"

namespace disclosure_repository {

Result<QList<Disclosure>> list(Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    return Sql(connection, "disclosure.list",
        QStringLiteral("SELECT recipient, purpose_id, happened_at, recorded_by FROM disclosure "
                       "WHERE filing_system = ? AND contact_id = ? ORDER BY happened_at DESC, id DESC"))
        .bind(filingSystem)
        .bind(contact)
        .list([](const Row &row) {
            return Disclosure{.recipient = row.text(0),
                .purpose = row.id<Purpose>(1),
                .happenedAt = row.instant(2),
                .recordedBy = row.text(3)};
        });
}

} // namespace disclosure_repository
