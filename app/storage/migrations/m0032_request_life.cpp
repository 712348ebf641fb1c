#include "app/storage/migrations/migration.h"

Migration m0032RequestLife();

/// 0032: who asks in somebody's stead, requests that belong together, the extension, and the questions during
/// which the clock stands still (domain.md 4.3, ahead.md 4.1). What is open is told by closed_at from here
/// on: the numbers of the states no longer stand in order.
Migration m0032RequestLife()
{
    Migration migration(32, QStringLiteral("request-life"));
    for (const auto *column : {"representative", "mandate", "letter_ref", "related_ref", "extension_reason"})
        migration.step(QStringLiteral("ALTER TABLE request ADD COLUMN %1 TEXT NOT NULL DEFAULT ''")
                           .arg(QLatin1String(column)));
    return migration.step(QStringLiteral("ALTER TABLE request ADD COLUMN extension_sent_on TEXT"))
        .personal(QStringLiteral("request_question"), QStringLiteral(R"sql(
            request_id {{integer}} NOT NULL,
            about {{integer}} NOT NULL,
            asked_on TEXT NOT NULL,
            answered_on TEXT,
            reason TEXT NOT NULL,
            FOREIGN KEY (filing_system, request_id) REFERENCES request (filing_system, id))sql"))
        .step(QStringLiteral(
            "CREATE INDEX request_question_request ON request_question (filing_system, request_id)"))
        .step(QStringLiteral("DROP INDEX request_due"))
        .step(QStringLiteral(
            "CREATE INDEX request_open ON request (filing_system, due_on, id) WHERE closed_at IS NULL"));
}
