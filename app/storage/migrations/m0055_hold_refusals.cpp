#include "app/storage/migrations/migration.h"

Migration m0055HoldRefusals();

/// 0055: why a hold ended to which somebody refused to agree (domain.md 8.4).
Migration m0055HoldRefusals()
{
    return Migration(55, QStringLiteral("hold-refusals"))
        .step(QStringLiteral("ALTER TABLE legal_hold ADD COLUMN released_for TEXT NOT NULL DEFAULT ''"));
}
