#include "app/storage/migrations/migration.h"

Migration m0003Consent();

/// 0003: what data is used for, on which ground, and every act of consent as it happened.
Migration m0003Consent()
{
    const QString toContact = QStringLiteral(
        "FOREIGN KEY (filing_system, contact_id) REFERENCES contact (filing_system, id)");
    return Migration(3, QStringLiteral("consent"))
        .step(QStringLiteral(R"sql(
            CREATE TABLE purpose (
                id {{serial}},
                key TEXT NOT NULL UNIQUE,
                basis TEXT NOT NULL,
                applies_to {{integer}} NOT NULL,
                channels TEXT NOT NULL,
                categories TEXT NOT NULL,
                double_opt_in {{integer}} NOT NULL DEFAULT 0,
                validity TEXT NOT NULL DEFAULT '',
                assessment TEXT NOT NULL DEFAULT '',
                ended_at {{integer}},
                version {{integer}} NOT NULL DEFAULT 1
            ) {{strict}})sql"))
        .step(QStringLiteral(R"sql(
            CREATE TABLE purpose_wording (
                id {{serial}},
                purpose_id {{integer}} NOT NULL REFERENCES purpose (id),
                number {{integer}} NOT NULL,
                title_nl TEXT NOT NULL,
                title_en TEXT NOT NULL,
                wording_nl TEXT NOT NULL,
                wording_en TEXT NOT NULL,
                digest {{bytes}} NOT NULL,
                written_at {{integer}} NOT NULL,
                written_by TEXT NOT NULL,
                UNIQUE (purpose_id, number)
            ) {{strict}})sql"))
        .appendOnly(QStringLiteral("purpose_wording"))
        .personal(QStringLiteral("processing_ground"), QStringLiteral(R"sql(
            contact_id {{integer}} NOT NULL,
            purpose_id {{integer}} NOT NULL,
            basis TEXT NOT NULL,
            reason TEXT NOT NULL,
            holds_until TEXT,
            provenance_id {{integer}},
            recorded_at {{integer}} NOT NULL,
            recorded_by TEXT NOT NULL,
            )sql") + toContact)
        .step(QStringLiteral("CREATE INDEX processing_ground_contact ON processing_ground (filing_system, contact_id)"))
        .personalKeyed(QStringLiteral("erasure_permit"), QStringLiteral("contact_id"),
            QStringLiteral("contact_id {{integer}} NOT NULL"))
        .personal(QStringLiteral("consent_event"), QStringLiteral(R"sql(
            ref TEXT NOT NULL,
            contact_id {{integer}} NOT NULL,
            purpose_id {{integer}} NOT NULL,
            channel {{integer}} NOT NULL,
            act {{integer}} NOT NULL,
            happened_at {{integer}} NOT NULL,
            recorded_at {{integer}} NOT NULL,
            recorded_by TEXT NOT NULL,
            method TEXT NOT NULL,
            subject_confirmed {{integer}} NOT NULL,
            wording_id {{integer}},
            statement TEXT NOT NULL,
            detail_id {{integer}},
            evidence_id {{integer}},
            valid_until TEXT,
            batch_id {{integer}},
            remark TEXT NOT NULL,
            corrects_id {{integer}},
            )sql") + toContact)
        .step(QStringLiteral("CREATE INDEX consent_event_contact ON consent_event (filing_system, contact_id)"))
        .step(QStringLiteral("CREATE INDEX consent_event_line ON consent_event "
                             "(filing_system, purpose_id, contact_id, happened_at, id, act)"))
        .appendOnly(QStringLiteral("consent_event"), QStringLiteral("contact_id"))
        .personalKeyed(QStringLiteral("consent_state"), QStringLiteral("contact_id, purpose_id, channel"),
            QStringLiteral(R"sql(
            contact_id {{integer}} NOT NULL,
            purpose_id {{integer}} NOT NULL,
            channel {{integer}} NOT NULL,
            state {{integer}} NOT NULL,
            since {{integer}} NOT NULL,
            valid_until TEXT,
            event_id {{integer}} NOT NULL,
            )sql") + toContact)
        .step(QStringLiteral("CREATE INDEX consent_state_purpose ON consent_state "
                             "(filing_system, purpose_id, state, contact_id)"))
        .step(QStringLiteral("CREATE INDEX consent_state_until ON consent_state (filing_system, valid_until)"))
        .personal(QStringLiteral("suppression"), QStringLiteral(R"sql(
            hash {{bytes}} NOT NULL,
            kind {{integer}} NOT NULL,
            scope TEXT NOT NULL,
            reason TEXT NOT NULL,
            since {{integer}} NOT NULL,
            key_version {{integer}} NOT NULL)sql"))
        .step(QStringLiteral("CREATE UNIQUE INDEX suppression_hash ON suppression (filing_system, hash, scope)"))
        .personal(QStringLiteral("disclosure"), QStringLiteral(R"sql(
            contact_id {{integer}} NOT NULL,
            recipient TEXT NOT NULL,
            purpose_id {{integer}},
            happened_at {{integer}} NOT NULL,
            recorded_by TEXT NOT NULL,
            )sql") + toContact)
        .step(QStringLiteral("CREATE INDEX disclosure_contact ON disclosure (filing_system, contact_id)"));
}
