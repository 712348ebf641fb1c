#include "app/storage/migrations/migration.h"

Migration m0069TrailOfContacts();

/// 0069: what a member did with contacts is found by member and moment, without reading the trail itself:
/// whom a lost laptop touched, also over years (ahead.md 3, item 12).
Migration m0069TrailOfContacts()
{
    return Migration(69, QStringLiteral("trail of contacts"))
        // With the kind as well, without which SQLite looks each entry up to see that it is one.
        .step(QStringLiteral("CREATE INDEX audit_entry_contact ON audit_entry (actor, happened_at, "
                             "filing_system, object_ref, object_kind) WHERE object_kind = 'contact'"));
}
