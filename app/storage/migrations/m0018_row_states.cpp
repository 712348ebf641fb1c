#include "app/storage/migrations/migration.h"

Migration m0018RowStates();

/// 0018: in which version of a request its proposal was laid down, which is what a decision is signed about:
/// of one that waits (stage 3) this one, of one that was approved (4) the one before. How an action left the
/// protected row that it is about (security.md 4.2.3, ii), in its entry. And the keys that members sign heads
/// of the trail with for the length of a session, each with its owner's word.
Migration m0018RowStates()
{
    return Migration(18, QStringLiteral("row-states"))
        .step(
            QStringLiteral("ALTER TABLE request ADD COLUMN proposed_version {{integer}} NOT NULL DEFAULT 0"))
        .step(QStringLiteral("UPDATE request SET proposed_version = version WHERE stage = 3"))
        .step(QStringLiteral("UPDATE request SET proposed_version = version - 1 WHERE stage = 4"))
        .step(QStringLiteral("ALTER TABLE audit_entry ADD COLUMN row_state {{bytes}}"))
        .step(QStringLiteral(R"sql(
            CREATE TABLE checkpoint_key (
                public_key {{bytes}} NOT NULL PRIMARY KEY,
                member TEXT NOT NULL,
                document {{bytes}} NOT NULL,
                signature {{bytes}} NOT NULL,
                certified_by {{bytes}} NOT NULL
            ) {{strict}})sql"))
        .appendOnly(QStringLiteral("checkpoint_key"))
        .step(QStringLiteral("CREATE INDEX audit_checkpoint_head ON audit_checkpoint (epoch, size, id)"));
}
