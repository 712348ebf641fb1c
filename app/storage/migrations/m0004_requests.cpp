#include "app/storage/migrations/migration.h"

Migration m0004Requests();

/// 0004: what people ask of us, who decided on it, and what was done.
Migration m0004Requests()
{
    const QString toRequest = QStringLiteral(
        "FOREIGN KEY (filing_system, request_id) REFERENCES request (filing_system, id)");
    return Migration(4, QStringLiteral("requests"))
        .personal(QStringLiteral("request"), QStringLiteral(R"sql(
            ref TEXT NOT NULL,
            type {{integer}} NOT NULL,
            contact_id {{integer}},
            contact_ref {{bytes}} NOT NULL,
            stage {{integer}} NOT NULL,
            outcome {{integer}} NOT NULL DEFAULT 0,
            received_on TEXT NOT NULL,
            due_on TEXT NOT NULL,
            channel {{integer}} NOT NULL,
            remark TEXT NOT NULL DEFAULT '',
            registered_by TEXT NOT NULL,
            registered_at {{integer}} NOT NULL,
            identity_method TEXT NOT NULL DEFAULT '',
            identity_level {{integer}} NOT NULL DEFAULT 0,
            identity_by TEXT NOT NULL DEFAULT '',
            identity_at {{integer}},
            proposal TEXT NOT NULL DEFAULT '',
            proposal_digest {{bytes}},
            prepared_by TEXT NOT NULL DEFAULT '',
            prepared_at {{integer}},
            executed_by TEXT NOT NULL DEFAULT '',
            executed_at {{integer}},
            result TEXT NOT NULL DEFAULT '',
            answered_on TEXT,
            closed_at {{integer}},
            version {{integer}} NOT NULL DEFAULT 1)sql"))
        .step(QStringLiteral("CREATE UNIQUE INDEX request_ref ON request (filing_system, ref)"))
        .step(QStringLiteral("CREATE INDEX request_contact ON request (filing_system, contact_id)"))
        .step(QStringLiteral("CREATE INDEX request_due ON request (filing_system, stage, due_on)"))
        .personal(QStringLiteral("request_step"), QStringLiteral(R"sql(
            request_id {{integer}} NOT NULL,
            step TEXT NOT NULL,
            actor TEXT NOT NULL,
            happened_at {{integer}} NOT NULL,
            remark TEXT NOT NULL DEFAULT '',
            )sql") + toRequest)
        .step(QStringLiteral("CREATE INDEX request_step_request ON request_step (filing_system, request_id)"))
        .personal(QStringLiteral("decision"), QStringLiteral(R"sql(
            ref TEXT NOT NULL,
            request_id {{integer}} NOT NULL,
            approver TEXT NOT NULL,
            verdict {{integer}} NOT NULL,
            reason TEXT NOT NULL,
            proposal_digest {{bytes}} NOT NULL,
            decided_at {{integer}} NOT NULL,
            )sql") + toRequest)
        .step(QStringLiteral("CREATE INDEX decision_request ON decision (filing_system, request_id)"))
        .appendOnly(QStringLiteral("decision"))
        .personal(QStringLiteral("erasure_ledger"), QStringLiteral(R"sql(
            contact_ref {{bytes}} NOT NULL,
            request_ref TEXT NOT NULL,
            scope TEXT NOT NULL,
            executed_by TEXT NOT NULL,
            approved_by TEXT NOT NULL,
            executed_at {{integer}} NOT NULL)sql"))
        .appendOnly(QStringLiteral("erasure_ledger"));
}
