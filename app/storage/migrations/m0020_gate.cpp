#include "app/storage/migrations/migration.h"

Migration m0020Gate();

/// 0020: what else decides whether somebody may be reached (domain.md 2.4): in which capacity, as a customer
/// who was not asked, at an address published for it; whether a purpose is marketing; and indexes of
/// what people ended, which is looked for whatever purpose is asked about, and of what set it right.
Migration m0020Gate()
{
    const QString recorded = QStringLiteral(R"sql(
            recorded_at {{integer}} NOT NULL,
            recorded_by TEXT NOT NULL,
            FOREIGN KEY (filing_system, contact_id) REFERENCES contact (filing_system, id))sql");
    return Migration(20, QStringLiteral("gate"))
        .step(QStringLiteral("ALTER TABLE purpose ADD COLUMN marketing {{integer}} NOT NULL DEFAULT 1"))
        .step(QStringLiteral("UPDATE purpose SET marketing = 0 WHERE basis NOT IN ('a', 'f') "
                             "OR key IN ('event-photos', 'service-survey')"))
        .personal(QStringLiteral("addressee"),
            QStringLiteral(R"sql(
            contact_id {{integer}} NOT NULL,
            capacity {{integer}} NOT NULL,
            local_rule TEXT NOT NULL,
            )sql") +
                recorded)
        .step(QStringLiteral("CREATE INDEX addressee_contact ON addressee (filing_system, contact_id)"))
        .personal(QStringLiteral("soft_opt_in"),
            QStringLiteral(R"sql(
            contact_id {{integer}} NOT NULL,
            purpose_id {{integer}} NOT NULL,
            channel {{integer}} NOT NULL,
            detail_id {{integer}} NOT NULL,
            sold_on TEXT NOT NULL,
            reference TEXT NOT NULL,
            tests {{integer}} NOT NULL,
            )sql") +
                recorded)
        .step(QStringLiteral("CREATE INDEX soft_opt_in_contact ON soft_opt_in (filing_system, contact_id)"))
        .personal(QStringLiteral("published_address"),
            QStringLiteral(R"sql(
            contact_id {{integer}} NOT NULL,
            purpose_id {{integer}} NOT NULL,
            detail_id {{integer}} NOT NULL,
            source TEXT NOT NULL,
            seen_on TEXT NOT NULL,
            is_gone {{integer}} NOT NULL,
            )sql") +
                recorded)
        .step(QStringLiteral(
            "CREATE INDEX published_address_contact ON published_address (filing_system, contact_id)"))
        .step(QStringLiteral("CREATE INDEX consent_event_ended ON consent_event "
                             "(filing_system, contact_id, act, happened_at, id, purpose_id, channel, ref) "
                             "WHERE act IN (6, 8)"))
        .step(QStringLiteral("CREATE INDEX consent_event_corrects ON consent_event "
                             "(filing_system, corrects_id, happened_at) WHERE corrects_id IS NOT NULL"));
}
