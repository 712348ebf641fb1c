#include "app/storage/migrations/migration.h"

Migration m0013SignedDecisions();

/// 0013: what makes a decision in an embedded file provable (security.md 4.3): the document that the approver
/// signed, their signature, the key it was made with, and an administrator's word for that key. Nothing on a
/// server.
Migration m0013SignedDecisions()
{
    Migration migration(13, QStringLiteral("signed-decisions"));
    for (const auto *column : {"document", "signature", "public_key", "certificate"})
        migration.step(
            QStringLiteral("ALTER TABLE decision ADD COLUMN %1 {{bytes}}").arg(QLatin1String(column)));
    return migration;
}
