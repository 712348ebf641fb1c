#include "app/storage/migrations/migration.h"

Migration m0033IdentityEvidence();

/// 0033: what was seen when a requester was identified, apart from the request because it goes some days
/// after that was closed; and when a requester was reminded of the question who they are
/// (domain.md 4.3, 4.5).
Migration m0033IdentityEvidence()
{
    return Migration(33, QStringLiteral("identity-evidence"))
        .personalKeyed(
            QStringLiteral("identity_evidence"), QStringLiteral("request_id"), QStringLiteral(R"sql(
            request_id {{integer}} NOT NULL,
            document TEXT NOT NULL,
            remark TEXT NOT NULL,
            FOREIGN KEY (filing_system, request_id) REFERENCES request (filing_system, id))sql"))
        .step(QStringLiteral("ALTER TABLE request_question ADD COLUMN reminded_on TEXT"))
        .step(QStringLiteral("ALTER TABLE request_question ADD COLUMN reminded_again_on TEXT"));
}
