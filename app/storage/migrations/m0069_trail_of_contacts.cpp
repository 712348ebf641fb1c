#include "app/storage/migrations/migration.h"

Migration m0069TrailOfContacts();

/// 0069: what a member did with contacts is found by member and moment, without reading the trail itself:
/// whom a lost laptop touched, also over years (ahead.md 3, item 12).
Migration m0069TrailOfContacts()
{
    return Migration(69, QStringLiteral("trail of contacts"))
        .step(QStringLiteral("CREATE INDEX audit_entry_contact ON audit_entry (actor, happened_at, "
                             "filing_system, object_ref) WHERE object_kind = 'contact'"));
}
