#include "app/storage/migrations/migration.h"

Migration m0012Backups();

/// 0012: the signed ledger of erasures, where backups go, which were made, and which were tried. Nothing here
/// names a person.
Migration m0012Backups()
{
    return Migration(12, QStringLiteral("backups"))
        .step(QStringLiteral(R"sql(
            CREATE TABLE erasure_entry (
                sequence {{integer}} NOT NULL PRIMARY KEY,
                entry {{bytes}} NOT NULL
            ) {{strict}})sql"))
        .appendOnly(QStringLiteral("erasure_entry"))
        .step(QStringLiteral(R"sql(
            CREATE TABLE backup_destination (
                place {{integer}} NOT NULL PRIMARY KEY,
                kind {{integer}} NOT NULL,
                folder TEXT NOT NULL,
                mark TEXT NOT NULL,
                letter TEXT NOT NULL,
                is_off_site {{integer}} NOT NULL
            ) {{strict}})sql"))
        .step(QStringLiteral(R"sql(
            CREATE TABLE backup_made (
                id {{serial}},
                name TEXT NOT NULL,
                fingerprint {{bytes}} NOT NULL,
                made_at {{integer}} NOT NULL,
                made_by TEXT NOT NULL,
                folder TEXT NOT NULL,
                kind {{integer}} NOT NULL,
                is_off_site {{integer}} NOT NULL,
                size {{integer}} NOT NULL,
                level {{integer}} NOT NULL,
                destroyed_at {{integer}}
            ) {{strict}})sql"))
        .step(QStringLiteral(R"sql(
            CREATE TABLE restore_test (
                id {{serial}},
                backup TEXT NOT NULL,
                tested_at {{integer}} NOT NULL,
                tested_by TEXT NOT NULL,
                failure TEXT NOT NULL,
                replayed {{integer}} NOT NULL
            ) {{strict}})sql"));
}
