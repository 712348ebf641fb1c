#include "app/storage/migrations/migration.h"

Migration m0043RetentionSweeps();

/// 0043: what each run over the terms found and proposed, told in numbers alone (`report` is JSON without a
/// person in it); which requests such a run opened, by which rule and of which categories (bits); and who
/// else agreed to a hold.
Migration m0043RetentionSweeps()
{
    return Migration(43, QStringLiteral("retention-sweeps"))
        .personal(QStringLiteral("retention_run"), QStringLiteral(R"sql(
            ran_at {{integer}} NOT NULL,
            ran_for TEXT NOT NULL,
            ran_by TEXT NOT NULL,
            report TEXT NOT NULL)sql"))
        .personalKeyed(
            QStringLiteral("retention_proposal"), QStringLiteral("request_id"), QStringLiteral(R"sql(
            request_id {{integer}} NOT NULL,
            rule TEXT NOT NULL,
            categories {{integer}} NOT NULL,
            opened_for TEXT NOT NULL,
            FOREIGN KEY (filing_system, request_id) REFERENCES request (filing_system, id))sql"))
        .step(QStringLiteral("ALTER TABLE legal_hold ADD COLUMN approved_by TEXT NOT NULL DEFAULT ''"))
        .step(QStringLiteral("ALTER TABLE legal_hold ADD COLUMN approved_at {{integer}}"));
}
