#include "app/storage/migrations/migration.h"

Migration m0022ConsentEvents();

/// 0022: what else proves an act of consent (domain.md 2.6): ground, source, place, language, who spoke for a
/// child, the act before it and a hash over both; whether a rewording was material; the second steps that are
/// waited for. How everybody stood at a moment is read from the index of the lines alone, and from the few
/// acts of giving without proof.
Migration m0022ConsentEvents()
{
    const QString more = QStringLiteral("ALTER TABLE consent_event ADD COLUMN ");
    return Migration(22, QStringLiteral("consent-events"))
        .step(more + QStringLiteral("basis TEXT NOT NULL DEFAULT ''"))
        .step(more + QStringLiteral("source TEXT NOT NULL DEFAULT ''"))
        .step(more + QStringLiteral("place TEXT NOT NULL DEFAULT ''"))
        .step(more + QStringLiteral("language TEXT NOT NULL DEFAULT ''"))
        .step(more + QStringLiteral("representative TEXT NOT NULL DEFAULT ''"))
        .step(more + QStringLiteral("authority TEXT NOT NULL DEFAULT ''"))
        .step(more + QStringLiteral("bulk_ref TEXT NOT NULL DEFAULT ''"))
        .step(more + QStringLiteral("previous_id {{integer}}"))
        .step(more + QStringLiteral("entry_hash {{bytes}}"))
        .step(QStringLiteral("DROP INDEX consent_event_line"))
        .step(QStringLiteral("CREATE INDEX consent_event_line ON consent_event "
                             "(filing_system, purpose_id, channel, contact_id, happened_at, id, act, "
                             "valid_until, corrects_id)"))
        .step(QStringLiteral("CREATE INDEX consent_event_unproven ON consent_event "
                             "(filing_system, purpose_id, channel, id) WHERE act = 2 AND "
                             "(method = '' OR happened_at = 0 OR (wording_id IS NULL AND statement = ''))"))
        .step(QStringLiteral(
            "CREATE INDEX consent_event_bulk ON consent_event (bulk_ref) WHERE bulk_ref <> ''"))
        .step(QStringLiteral("CREATE INDEX consent_event_batch ON consent_event (filing_system, batch_id) "
                             "WHERE batch_id IS NOT NULL"))
        .step(QStringLiteral("ALTER TABLE purpose_wording ADD COLUMN grade {{integer}} NOT NULL DEFAULT 0"))
        .personal(QStringLiteral("consent_token"), QStringLiteral(R"sql(
            event_id {{integer}} NOT NULL,
            contact_id {{integer}} NOT NULL,
            purpose_id {{integer}} NOT NULL,
            channel {{integer}} NOT NULL,
            detail_id {{integer}},
            token_hash {{bytes}} NOT NULL,
            sent_at {{integer}} NOT NULL,
            expires_at {{integer}} NOT NULL,
            used_at {{integer}},
            used_from TEXT NOT NULL DEFAULT '',
            used_agent TEXT NOT NULL DEFAULT '',
            lapsed_at {{integer}},
            FOREIGN KEY (filing_system, contact_id) REFERENCES contact (filing_system, id))sql"))
        .step(QStringLiteral("CREATE UNIQUE INDEX consent_token_hash ON consent_token "
                             "(filing_system, token_hash, contact_id)"))
        .step(
            QStringLiteral("CREATE INDEX consent_token_contact ON consent_token (filing_system, contact_id)"))
        .step(QStringLiteral("CREATE INDEX consent_token_open ON consent_token (filing_system, expires_at) "
                             "WHERE used_at IS NULL AND lapsed_at IS NULL"));
}
