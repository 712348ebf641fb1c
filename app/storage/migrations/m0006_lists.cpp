#include "app/storage/migrations/migration.h"

Migration m0006Lists();

/// 0006: one list a filing system in the order of names, from which people are browsed and searched. Derived
/// data: it can be built again from the contacts at any time.
Migration m0006Lists()
{
    Migration migration(6, QStringLiteral("lists"));
    for (const QString &list : {QStringLiteral("list_customers"), QStringLiteral("list_employees")}) {
        migration
            .step(QStringLiteral(R"sql(
            CREATE TABLE %1 (
                rank {{integer}} NOT NULL PRIMARY KEY,
                contact_id {{integer}} NOT NULL,
                kind {{integer}} NOT NULL,
                name TEXT NOT NULL,
                organisation TEXT NOT NULL,
                email TEXT NOT NULL,
                phone TEXT NOT NULL,
                city TEXT NOT NULL,
                number TEXT NOT NULL,
                consent {{integer}} NOT NULL,
                consents_ending {{integer}} NOT NULL,
                consent_until TEXT NOT NULL,
                standing {{integer}} NOT NULL,
                due_on TEXT NOT NULL,
                flags {{integer}} NOT NULL,
                sort_key TEXT {{binary}} NOT NULL,
                haystack TEXT NOT NULL
            ) {{strict}})sql").arg(list))
            .step(QStringLiteral("CREATE UNIQUE INDEX %1_contact ON %1 (contact_id)").arg(list))
            .step(QStringLiteral("CREATE INDEX %1_sort ON %1 (sort_key, contact_id)").arg(list))
            .step(QStringLiteral("CREATE INDEX %1_due ON %1 (standing, due_on, kind)").arg(list))
            .step(QStringLiteral("CREATE INDEX %1_kind ON %1 (kind, rank)").arg(list))
            .step(QStringLiteral("CREATE INDEX %1_flags ON %1 (flags, rank) WHERE flags <> 0").arg(list))
            .substringIndex(list, QStringLiteral("haystack"));
    }
    return migration
        // Who writes to a list takes its row here first, so that places are given out one writer after the other
        // and versions follow the order of commits.
        .step(QStringLiteral(R"sql(
            CREATE TABLE list_state (
                filing_system {{integer}} NOT NULL PRIMARY KEY,
                version {{integer}} NOT NULL
            ) {{strict}})sql"))
        .step(QStringLiteral("INSERT INTO list_state (filing_system, version) VALUES (1, 0), (2, 0)"))
        // Between which ranks a version differs from the one before: what others keep in memory follows it.
        .step(QStringLiteral(R"sql(
            CREATE TABLE list_change (
                filing_system {{integer}} NOT NULL,
                version {{integer}} NOT NULL,
                first_rank {{integer}} NOT NULL,
                last_rank {{integer}} NOT NULL,
                PRIMARY KEY (filing_system, version)
            ) {{strict}})sql"))
        // Sorted runs of a list that is being built; empty outside that transaction.
        .step(QStringLiteral(R"sql(
            CREATE TABLE list_run (
                run {{integer}} NOT NULL,
                position {{integer}} NOT NULL,
                content {{bytes}} NOT NULL,
                PRIMARY KEY (run, position)
            ) {{strict}})sql"));
}
