#include "app/storage/migrations/migration.h"

Migration m0042Findings();

/// 0042: what was found in free text and in files that may not stand there: where and of which kind, never
/// what; what was decided about it; and how far the look at the whole file is. `mark` is a keyed hash of the
/// text.
Migration m0042Findings()
{
    return Migration(42, QStringLiteral("findings"))
        .personal(QStringLiteral("finding"), QStringLiteral(R"sql(
            contact_id {{integer}} NOT NULL,
            place {{integer}} NOT NULL,
            field TEXT NOT NULL,
            row_number {{integer}} NOT NULL,
            kind {{integer}} NOT NULL,
            severity {{integer}} NOT NULL,
            times {{integer}} NOT NULL,
            mark {{bytes}} NOT NULL,
            state {{integer}} NOT NULL,
            reason TEXT NOT NULL DEFAULT '',
            found_at {{integer}} NOT NULL,
            settled_at {{integer}},
            settled_by TEXT NOT NULL DEFAULT '',
            FOREIGN KEY (filing_system, contact_id) REFERENCES contact (filing_system, id))sql"))
        .step(QStringLiteral("CREATE UNIQUE INDEX finding_row ON finding (filing_system, field, row_number, "
                             "kind, contact_id)"))
        .step(QStringLiteral("CREATE INDEX finding_contact ON finding (filing_system, contact_id)"))
        .step(QStringLiteral("CREATE INDEX finding_state ON finding (filing_system, state, kind)"))
        .step(QStringLiteral(R"sql(
            CREATE TABLE finding_scan (
                filing_system {{integer}} NOT NULL PRIMARY KEY,
                source {{integer}} NOT NULL,
                after_number {{integer}} NOT NULL,
                texts {{integer}} NOT NULL,
                started_at {{integer}} NOT NULL,
                finished_at {{integer}}
            ) {{strict}})sql"));
}
