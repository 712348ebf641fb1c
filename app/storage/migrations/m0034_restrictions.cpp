#include "app/storage/migrations/migration.h"

Migration m0034Restrictions();

/// 0034: what within its kind a request is about, and why and by which request somebody's data is restricted,
/// until when (art. 18 GDPR, domain.md 4.9).
Migration m0034Restrictions()
{
    Migration migration(34, QStringLiteral("restrictions"));
    migration.step(QStringLiteral("ALTER TABLE request ADD COLUMN aim_purpose TEXT NOT NULL DEFAULT ''"));
    for (const auto *column : {"aim", "aim_channel", "aim_ground"})
        migration.step(QStringLiteral("ALTER TABLE request ADD COLUMN %1 {{integer}} NOT NULL DEFAULT 0")
                           .arg(QLatin1String(column)));
    return migration
        .personal(QStringLiteral("restriction"), QStringLiteral(R"sql(
            contact_id {{integer}} NOT NULL,
            request_id {{integer}} NOT NULL,
            ground {{integer}} NOT NULL,
            since {{integer}} NOT NULL,
            restricted_by TEXT NOT NULL,
            kept_since {{integer}},
            informed_on TEXT,
            lifted_at {{integer}},
            lifted_by TEXT NOT NULL DEFAULT '',
            FOREIGN KEY (filing_system, contact_id) REFERENCES contact (filing_system, id),
            FOREIGN KEY (filing_system, request_id) REFERENCES request (filing_system, id))sql"))
        .step(QStringLiteral("CREATE INDEX restriction_contact ON restriction (filing_system, contact_id)"))
        .step(QStringLiteral("CREATE INDEX restriction_request ON restriction (filing_system, request_id)"));
}
