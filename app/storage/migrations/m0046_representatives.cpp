#include "app/storage/migrations/migration.h"

Migration m0046Representatives();

/// 0046: where somebody is reached who asks in a person's stead: letters go to them (domain.md 4.5).
Migration m0046Representatives()
{
    Migration migration(46, QStringLiteral("representatives"));
    for (const auto *column : {"street", "postcode", "town", "email"})
        migration.step(
            QStringLiteral("ALTER TABLE request ADD COLUMN representative_%1 TEXT NOT NULL DEFAULT ''")
                .arg(QLatin1String(column)));
    return migration;
}
