#include "app/storage/migrations/migration.h"

Migration m0014Deputyships();

/// 0014: who stands for whom, for which days, as an administrator gave it; in whose stead a decision was
/// taken; which roles wait for a second administrator besides the one who gave them, and who that was; and up
/// to which entry of the trail a member was told who came and got rights.
Migration m0014Deputyships()
{
    Migration migration(14, QStringLiteral("deputyships"));
    migration
        .step(QStringLiteral(R"sql(
            CREATE TABLE deputyship (
                id {{serial}},
                ref TEXT NOT NULL UNIQUE,
                filing_system {{integer}} NOT NULL,
                principal TEXT NOT NULL,
                deputy TEXT NOT NULL,
                first_day TEXT NOT NULL,
                last_day TEXT NOT NULL,
                given_by TEXT NOT NULL,
                given_at {{integer}} NOT NULL,
                ended_at {{integer}},
                ended_by TEXT NOT NULL DEFAULT '',
                document {{bytes}},
                signature {{bytes}},
                public_key {{bytes}}
            ) {{strict}})sql"))
        .step(QStringLiteral("CREATE INDEX deputyship_deputy ON deputyship (deputy)"));
    for (const auto *column : {"stands_for", "stands_until", "deputyship"})
        migration.step(QStringLiteral("ALTER TABLE decision ADD COLUMN %1 TEXT").arg(QLatin1String(column)));
    for (const auto *column : {"stands_for", "stands_until"})
        migration.step(
            QStringLiteral("ALTER TABLE request_step ADD COLUMN %1 TEXT").arg(QLatin1String(column)));
    // Whom earlier builds gave a role keeps it. What came before is no news.
    return migration
        .step(QStringLiteral("ALTER TABLE staff_grant ADD COLUMN awaits_besides TEXT NOT NULL DEFAULT ''"))
        .step(QStringLiteral("ALTER TABLE staff_grant ADD COLUMN seconded_by TEXT NOT NULL DEFAULT ''"))
        .step(QStringLiteral("ALTER TABLE staff_grant ADD COLUMN seconded_at {{integer}}"))
        .step(QStringLiteral(
            "ALTER TABLE staff_member ADD COLUMN told_position {{integer}} NOT NULL DEFAULT 0"))
        .step(QStringLiteral("UPDATE staff_member SET told_position = "
                             "(SELECT COALESCE(MAX(position), 0) FROM audit_entry)"));
}
