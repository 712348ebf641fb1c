#include "app/storage/migrations/migration.h"

Migration m0045Reviews();

/// 0045: review sessions of the privacy officer, what is on their agendas, and what was decided. `claim` is 1
/// as long as an open session holds the item, and nothing after: no two open sessions hold the same. What a
/// decision says about a person in words stands apart, so that an erasure takes it and the decision stays.
Migration m0045Reviews()
{
    return Migration(45, QStringLiteral("reviews"))
        .personalKeyed(QStringLiteral("review_session"), QStringLiteral("ref"), QStringLiteral(R"sql(
            ref TEXT NOT NULL,
            officer TEXT NOT NULL,
            state {{integer}} NOT NULL,
            started_at {{integer}} NOT NULL,
            active_at {{integer}} NOT NULL,
            closed_at {{integer}},
            closed_by TEXT NOT NULL,
            minutes {{bytes}},
            digest TEXT NOT NULL,
            signer TEXT NOT NULL)sql"))
        .step(QStringLiteral("CREATE INDEX review_session_state ON review_session "
                             "(filing_system, state, started_at)"))
        .personal(QStringLiteral("review_item"), QStringLiteral(R"sql(
            session_ref TEXT NOT NULL,
            position {{integer}} NOT NULL,
            kind {{integer}} NOT NULL,
            rule TEXT NOT NULL,
            subject TEXT NOT NULL,
            claim {{integer}},
            opened_at {{integer}},
            seen {{bytes}},
            voided TEXT NOT NULL,
            FOREIGN KEY (filing_system, session_ref) REFERENCES review_session (filing_system, ref))sql"))
        .step(QStringLiteral("CREATE UNIQUE INDEX review_item_claim ON review_item "
                             "(filing_system, kind, subject, claim)"))
        .step(QStringLiteral("CREATE UNIQUE INDEX review_item_position ON review_item "
                             "(filing_system, session_ref, position)"))
        .personalKeyed(QStringLiteral("review_decision"), QStringLiteral("ref"), QStringLiteral(R"sql(
            ref TEXT NOT NULL,
            item_id {{integer}} NOT NULL,
            officer TEXT NOT NULL,
            verdict {{integer}} NOT NULL,
            matter {{bytes}} NOT NULL,
            decided_at {{integer}} NOT NULL,
            voided TEXT NOT NULL,
            carried_out_at {{integer}},
            failure TEXT NOT NULL,
            FOREIGN KEY (filing_system, item_id) REFERENCES review_item (filing_system, id))sql"))
        .step(QStringLiteral("CREATE INDEX review_decision_item ON review_decision (filing_system, item_id)"))
        .personal(QStringLiteral("review_reason"), QStringLiteral(R"sql(
            contact_id {{integer}},
            ref TEXT NOT NULL,
            words TEXT NOT NULL,
            FOREIGN KEY (filing_system, contact_id) REFERENCES contact (filing_system, id))sql"))
        .step(QStringLiteral("CREATE UNIQUE INDEX review_reason_ref ON review_reason (filing_system, ref)"))
        .step(QStringLiteral(
            "CREATE INDEX review_reason_contact ON review_reason (filing_system, contact_id)"));
}
