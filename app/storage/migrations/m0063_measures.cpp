#include "app/storage/migrations/migration.h"

Migration m0063Measures();

/// 0063: the tests of the measures that protect the data (art. 32(1)(d) GDPR): when each is planned, what
/// came of it, and when a deviation was put right.
Migration m0063Measures()
{
    return Migration(63, QStringLiteral("measures"))
        .step(QStringLiteral(R"sql(
            CREATE TABLE measure_plan (
                kind {{integer}} NOT NULL PRIMARY KEY,
                planned_on TEXT NOT NULL,
                executor TEXT NOT NULL,
                planned_by TEXT NOT NULL
            ) {{strict}})sql"))
        .step(QStringLiteral(R"sql(
            CREATE TABLE measure_result (
                id {{serial}},
                kind {{integer}} NOT NULL,
                due_on TEXT NOT NULL,
                executor TEXT NOT NULL,
                done_on TEXT NOT NULL,
                outcome {{integer}} NOT NULL,
                finding TEXT NOT NULL,
                facts TEXT NOT NULL,
                deviation TEXT NOT NULL,
                action TEXT NOT NULL,
                action_due TEXT,
                evidence TEXT NOT NULL,
                digest {{bytes}} NOT NULL,
                tool_version TEXT NOT NULL,
                is_measured {{integer}} NOT NULL,
                signed_by TEXT NOT NULL,
                signed_at {{integer}} NOT NULL
            ) {{strict}})sql"))
        .step(QStringLiteral("CREATE INDEX measure_result_kind ON measure_result (kind, id)"))
        .step(QStringLiteral(R"sql(
            CREATE TABLE measure_closing (
                result_id {{integer}} NOT NULL PRIMARY KEY REFERENCES measure_result (id),
                closed_on TEXT NOT NULL,
                closed_by TEXT NOT NULL
            ) {{strict}})sql"))
        .appendOnly(QStringLiteral("measure_result"))
        .appendOnly(QStringLiteral("measure_closing"));
}
