#include "app/storage/migrations/migration.h"

Migration m0050TermIndexes();

/// 0050: the people of one day in the order of names, whoever stands alike; whose stored standing a day
/// overtakes, and of whom something is kept for a duty alone, without looking at every term. 4 is a term that
/// only a duty keeps (retention_conflict.h).
Migration m0050TermIndexes()
{
    Migration migration(50, QStringLiteral("term-indexes"));
    for (const QString &list : {QStringLiteral("list_customers"), QStringLiteral("list_employees")}) {
        migration.step(QStringLiteral("DROP INDEX %1_due").arg(list))
            .step(QStringLiteral("CREATE INDEX %1_due ON %1 (standing, due_on, kind, rank)").arg(list));
    }
    return migration.step(QStringLiteral("DROP INDEX retention_due_archive"))
        .step(QStringLiteral("CREATE INDEX retention_due_archive ON retention_due "
                             "(filing_system, standing, restricted_from, keep_until, contact_id) "
                             "WHERE restricted_from IS NOT NULL"))
        .step(QStringLiteral("CREATE INDEX retention_due_kept ON retention_due "
                             "(filing_system, keep_until, contact_id) WHERE standing = 4"));
}
