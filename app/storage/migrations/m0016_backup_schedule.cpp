#include "app/storage/migrations/migration.h"

Migration m0016BackupSchedule();

/// 0016: when backups are made without being asked for, what a place is called and where on a stick it lies,
/// onto which stick a backup went, and what a trial of a restore measured. Nothing here names a person.
Migration m0016BackupSchedule()
{
    return Migration(16, QStringLiteral("backup schedule"))
        .step(QStringLiteral(R"sql(
            CREATE TABLE backup_schedule (
                id {{integer}} NOT NULL PRIMARY KEY,
                is_on {{integer}} NOT NULL,
                every_days {{integer}} NOT NULL,
                at_minute {{integer}} NOT NULL
            ) {{strict}})sql"))
        .step(QStringLiteral("ALTER TABLE backup_destination ADD COLUMN name TEXT NOT NULL DEFAULT ''"))
        .step(QStringLiteral("ALTER TABLE backup_destination ADD COLUMN on_volume TEXT NOT NULL DEFAULT ''"))
        .step(QStringLiteral("ALTER TABLE backup_made ADD COLUMN mark TEXT NOT NULL DEFAULT ''"))
        .step(QStringLiteral("ALTER TABLE restore_test ADD COLUMN kind {{integer}} NOT NULL DEFAULT 0"))
        .step(QStringLiteral("ALTER TABLE restore_test ADD COLUMN took_ms {{integer}} NOT NULL DEFAULT 0"))
        .step(QStringLiteral("ALTER TABLE restore_test ADD COLUMN row_count {{integer}} NOT NULL DEFAULT 0"))
        .step(
            QStringLiteral("ALTER TABLE restore_test ADD COLUMN trail_count {{integer}} NOT NULL DEFAULT 0"));
}
