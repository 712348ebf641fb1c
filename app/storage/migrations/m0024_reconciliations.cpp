#include "app/storage/migrations/migration.h"

Migration m0024Reconciliations();

/// 0024: when the list of a recipient was last compared with ours and put right, and what that found; and
/// which handovers were found by it instead of made by us.
Migration m0024Reconciliations()
{
    return Migration(24, QStringLiteral("reconciliations"))
        .personal(QStringLiteral("reconciliation"), QStringLiteral(R"sql(
            ref TEXT NOT NULL,
            processor_id {{integer}} NOT NULL,
            recipient TEXT NOT NULL,
            purpose_id {{integer}} NOT NULL,
            channel {{integer}} NOT NULL,
            tool {{integer}} NOT NULL,
            happened_at {{integer}} NOT NULL,
            made_by TEXT NOT NULL,
            counts TEXT NOT NULL,
            digest {{bytes}} NOT NULL)sql"))
        .step(QStringLiteral("CREATE UNIQUE INDEX reconciliation_ref ON reconciliation (filing_system, ref)"))
        .step(QStringLiteral("CREATE INDEX reconciliation_of ON reconciliation "
                             "(filing_system, processor_id, purpose_id, channel, id)"))
        .step(QStringLiteral("ALTER TABLE handover ADD COLUMN reconciliation_id {{integer}}"));
}
