#include "app/consent/consent_origin_repository.h"

#include "app/storage/sql.h"

namespace consent_origin_repository {

Result<bool> removeOf(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, Id<ConsentEvent> event)
{
    const auto removed = Sql(connection, "consent-origin.remove",
        QStringLiteral(
            "DELETE FROM consent_origin WHERE filing_system = ? AND contact_id = ? AND event_id = ?"))
                             .bind(filingSystem)
                             .bind(contact)
                             .bind(event)
                             .run();
    return removed ? Result<bool>(*removed > 0) : Result<bool>(removed.error());
}

} // namespace consent_origin_repository
