#include "app/storage/migrations/migration.h"

Migration m0005Retention();

/// 0005: how long each category is kept and why, and what stops the clock.
Migration m0005Retention()
{
    const QString toContact = QStringLiteral(
        "FOREIGN KEY (filing_system, contact_id) REFERENCES contact (filing_system, id)");
    return Migration(5, QStringLiteral("retention"))
        .step(QStringLiteral(R"sql(
            CREATE TABLE retention_rule (
                id TEXT NOT NULL PRIMARY KEY,
                active {{integer}} NOT NULL DEFAULT 1,
                version {{integer}} NOT NULL DEFAULT 1
            ) {{strict}})sql"))
        .personalKeyed(QStringLiteral("retention_due"), QStringLiteral("contact_id, category"),
            QStringLiteral(R"sql(
            contact_id {{integer}} NOT NULL,
            category {{integer}} NOT NULL,
            standing {{integer}} NOT NULL,
            keep_until TEXT,
            restricted_from TEXT,
            rule TEXT NOT NULL,
            )sql") + toContact)
        // One row a kind, standing and day: the dashboard's figures without reading the people.
        .personalKeyed(QStringLiteral("retention_count"), QStringLiteral("kind, standing, due_on"),
            QStringLiteral(R"sql(
            kind {{integer}} NOT NULL,
            standing {{integer}} NOT NULL,
            due_on TEXT NOT NULL,
            people {{integer}} NOT NULL)sql"))
        .personal(QStringLiteral("legal_hold"), QStringLiteral(R"sql(
            contact_id {{integer}} NOT NULL,
            reason TEXT NOT NULL,
            ground TEXT NOT NULL,
            categories TEXT NOT NULL,
            set_by TEXT NOT NULL,
            set_at {{integer}} NOT NULL,
            review_on TEXT NOT NULL,
            released_at {{integer}},
            released_by TEXT NOT NULL DEFAULT '',
            )sql") + toContact)
        .step(QStringLiteral("CREATE INDEX legal_hold_contact ON legal_hold (filing_system, contact_id)"));
}
