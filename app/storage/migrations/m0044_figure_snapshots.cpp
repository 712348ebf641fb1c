#include "app/storage/migrations/migration.h"

Migration m0044FigureSnapshots();

/// 0044: what the dashboards counted on a day, and by which rules, so that they can show how it went: figures
/// and nobody's data. With it the indexes of figures that would otherwise be looked for in every term and
/// every consent: how a line stands follows from its state and the day until which it holds.
Migration m0044FigureSnapshots()
{
    return Migration(44, QStringLiteral("figure-snapshots"))
        .personalKeyed(QStringLiteral("figure_snapshot"), QStringLiteral("day, figure"), QStringLiteral(R"sql(
            day TEXT NOT NULL,
            figure TEXT {{binary}} NOT NULL,
            amount {{integer}} NOT NULL,
            rules TEXT NOT NULL,
            taken_at {{integer}} NOT NULL)sql"))
        .step(QStringLiteral("CREATE INDEX retention_due_archive ON retention_due "
                             "(filing_system, contact_id, restricted_from, keep_until) "
                             "WHERE restricted_from IS NOT NULL"))
        .step(QStringLiteral("DROP INDEX consent_state_purpose"))
        .step(QStringLiteral("CREATE INDEX consent_state_purpose ON consent_state "
                             "(filing_system, purpose_id, state, contact_id, valid_until)"))
        .step(QStringLiteral("CREATE INDEX legal_hold_review ON legal_hold "
                             "(filing_system, review_on, contact_id) WHERE released_at IS NULL"));
}
