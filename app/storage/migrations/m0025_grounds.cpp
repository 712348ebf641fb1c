#include "app/storage/migrations/migration.h"

Migration m0025Grounds();

/// 0025: why everybody is kept and until when, as part of where they came from; the reason that the privacy
/// officer gives with a purpose; and, of who has no ground without end, the first day on which nothing
/// carries it any more. What older files hold gets no reason that nobody gave: `reason_from` 0.
Migration m0025Grounds()
{
    const QString more = QStringLiteral("ALTER TABLE provenance ADD COLUMN ");
    return Migration(25, QStringLiteral("grounds"))
        .step(more + QStringLiteral("reason_from {{integer}} NOT NULL DEFAULT 0"))
        .step(more + QStringLiteral("reason TEXT NOT NULL DEFAULT ''"))
        .step(more + QStringLiteral("until_rule TEXT NOT NULL DEFAULT ''"))
        .step(more + QStringLiteral("until_on TEXT"))
        .step(more + QStringLiteral("interest TEXT NOT NULL DEFAULT ''"))
        .step(more + QStringLiteral("balancing TEXT NOT NULL DEFAULT ''"))
        .step(more + QStringLiteral("review_on TEXT"))
        .step(QStringLiteral("ALTER TABLE purpose ADD COLUMN reason TEXT NOT NULL DEFAULT ''"))
        // Nobody who is kept by a rule, or by a consent without end, stands here.
        .personalKeyed(QStringLiteral("ground_end"), QStringLiteral("contact_id"), QStringLiteral(R"sql(
            contact_id {{integer}} NOT NULL,
            from_on TEXT NOT NULL,
            why {{integer}} NOT NULL,
            FOREIGN KEY (filing_system, contact_id) REFERENCES contact (filing_system, id))sql"))
        .step(QStringLiteral(
            "CREATE INDEX ground_end_from ON ground_end (filing_system, from_on, contact_id)"));
}
