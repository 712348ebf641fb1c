#include "app/storage/migrations/migration.h"

Migration m0051FigureCounts();

/// 0051: how many people count for what on the dashboards, and what each of them counts for: derived from the
/// consents, counted when a file is opened (figure_counts.h). With it the indexes by which the people behind
/// a figure are found without reading everybody's acts.
Migration m0051FigureCounts()
{
    return Migration(51, QStringLiteral("figure-counts"))
        .personalKeyed(QStringLiteral("figure_count"), QStringLiteral("figure, purpose_id, day, gap"),
            QStringLiteral(R"sql(
            figure {{integer}} NOT NULL,
            purpose_id {{integer}} NOT NULL,
            day TEXT NOT NULL,
            gap {{integer}} NOT NULL,
            people {{integer}} NOT NULL)sql"))
        .personalKeyed(QStringLiteral("figure_share"), QStringLiteral("contact_id"), QStringLiteral(R"sql(
            contact_id {{integer}} NOT NULL,
            facts {{bytes}} NOT NULL)sql"))
        .step(QStringLiteral("DROP INDEX consent_event_contact"))
        .step(QStringLiteral("CREATE INDEX consent_event_contact ON consent_event "
                             "(filing_system, contact_id, act, happened_at, purpose_id)"))
        .step(QStringLiteral("CREATE INDEX consent_event_month ON consent_event "
                             "(filing_system, purpose_id, act, happened_at, contact_id)"))
        .step(
            QStringLiteral("CREATE INDEX consent_event_unsealed ON consent_event (filing_system, contact_id) "
                           "WHERE entry_hash IS NULL"))
        .step(QStringLiteral("CREATE INDEX contact_provenance ON contact (filing_system, provenance_id)"))
        .step(QStringLiteral(
            "CREATE INDEX provenance_sourceless ON provenance (filing_system, id) WHERE source = ''"))
        .step(QStringLiteral("CREATE INDEX request_received ON request "
                             "(filing_system, received_on, id, due_on, answered_on, closed_at)"));
}
