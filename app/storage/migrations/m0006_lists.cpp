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
                standing {{integer}} NOT NULL,
                due_on TEXT NOT NULL,
                flags {{integer}} NOT NULL,
                sort_key TEXT {{binary}} NOT NULL,
                haystack TEXT NOT NULL
            ) {{strict}})sql").arg(list))
            .step(QStringLiteral("CREATE UNIQUE INDEX %1_contact ON %1 (contact_id)").arg(list))
            .step(QStringLiteral("CREATE INDEX %1_sort ON %1 (sort_key, contact_id)").arg(list))
            .step(QStringLiteral("CREATE INDEX %1_due ON %1 (standing, due_on, kind)").arg(list))
            .substringIndex(list, QStringLiteral("haystack"));
    }
    return migration;
}
