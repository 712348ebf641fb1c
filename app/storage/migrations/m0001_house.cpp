#include "app/storage/migrations/migration.h"

Migration m0001House();

/// 0001: the organisation's settings, who works with the file, and the trail of what they did.
Migration m0001House()
{
    return Migration(1, QStringLiteral("house"))
        .step(QStringLiteral(R"sql(
            CREATE TABLE setting (
                key TEXT NOT NULL PRIMARY KEY,
                value TEXT NOT NULL
            ) {{strict}})sql"))
        .step(QStringLiteral(R"sql(
            CREATE TABLE secret (
                name TEXT NOT NULL PRIMARY KEY,
                value {{bytes}} NOT NULL
            ) {{strict}})sql"))
        .step(QStringLiteral(R"sql(
            CREATE TABLE staff_member (
                id {{serial}},
                ref TEXT NOT NULL UNIQUE,
                name TEXT NOT NULL,
                name_folded TEXT NOT NULL UNIQUE,
                display_name TEXT NOT NULL,
                passphrase TEXT NOT NULL,
                created_at {{integer}} NOT NULL,
                disabled_at {{integer}},
                failures {{integer}} NOT NULL DEFAULT 0,
                retry_at {{integer}} NOT NULL DEFAULT 0,
                own_contact {{bytes}},
                version {{integer}} NOT NULL DEFAULT 1
            ) {{strict}})sql"))
        .step(QStringLiteral(R"sql(
            CREATE TABLE staff_grant (
                id {{serial}},
                staff_id {{integer}} NOT NULL REFERENCES staff_member (id),
                role {{integer}} NOT NULL,
                filing_system {{integer}} NOT NULL,
                granted_by TEXT NOT NULL,
                granted_at {{integer}} NOT NULL,
                revoked_at {{integer}}
            ) {{strict}})sql"))
        .step(QStringLiteral("CREATE INDEX staff_grant_staff ON staff_grant (staff_id)"))
        .step(QStringLiteral(R"sql(
            CREATE TABLE audit_entry (
                position {{serial}},
                happened_at {{integer}} NOT NULL,
                actor TEXT NOT NULL,
                action TEXT NOT NULL,
                filing_system {{integer}},
                object_kind TEXT NOT NULL,
                object_ref TEXT NOT NULL,
                request_ref TEXT NOT NULL,
                detail TEXT NOT NULL,
                computed_for TEXT
            ) {{strict}})sql"))
        .step(QStringLiteral("CREATE INDEX audit_entry_object ON audit_entry (object_ref)"))
        .appendOnly(QStringLiteral("audit_entry"))
        .step(QStringLiteral(R"sql(
            CREATE TABLE saved_filter (
                id {{serial}},
                staff_id {{integer}} NOT NULL REFERENCES staff_member (id),
                page TEXT NOT NULL,
                name TEXT NOT NULL,
                filter TEXT NOT NULL
            ) {{strict}})sql"));
}
