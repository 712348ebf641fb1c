#include "app/storage/migrations/migration.h"

Migration m0019Drafts();

/// 0019: what a member was filling in when the window was locked. Private to the member; goes with the
/// contact whom it is about.
Migration m0019Drafts()
{
    return Migration(19, QStringLiteral("drafts"))
        .personal(QStringLiteral("draft"), QStringLiteral(R"sql(
            staff_ref TEXT {{binary}} NOT NULL,
            form TEXT NOT NULL,
            contact_id {{integer}},
            content TEXT NOT NULL,
            saved_at {{integer}} NOT NULL,
            FOREIGN KEY (filing_system, contact_id) REFERENCES contact (filing_system, id))sql"))
        .step(QStringLiteral("CREATE INDEX draft_staff ON draft (staff_ref, saved_at)"))
        .step(QStringLiteral("CREATE INDEX draft_contact ON draft (filing_system, contact_id)"));
}
