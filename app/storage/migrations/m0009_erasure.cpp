#include "app/storage/migrations/migration.h"

Migration m0009Erasure();

/// 0009: why somebody decided is free text about a person, so it stands where an erasure can empty it, apart
/// from the decision that stays; and each objection that bars an address is a row of its own.
Migration m0009Erasure()
{
    return Migration(9, QStringLiteral("erasure"))
        .personalKeyed(
            QStringLiteral("decision_reason"), QStringLiteral("decision_ref"), QStringLiteral(R"sql(
            decision_ref TEXT NOT NULL,
            request_id {{integer}} NOT NULL,
            reason TEXT NOT NULL,
            FOREIGN KEY (filing_system, request_id) REFERENCES request (filing_system, id))sql"))
        .step(QStringLiteral(
            "CREATE INDEX decision_reason_request ON decision_reason (filing_system, request_id)"))
        .step(QStringLiteral("INSERT INTO decision_reason (filing_system, decision_ref, request_id, reason) "
                             "SELECT d.filing_system, d.ref, d.request_id, d.reason FROM decision d "
                             "JOIN request r ON r.filing_system = d.filing_system AND r.id = d.request_id "
                             "WHERE d.reason <> '' AND r.contact_id IS NOT NULL"))
        .step(QStringLiteral("ALTER TABLE decision DROP COLUMN reason"))
        .step(QStringLiteral("DROP INDEX suppression_hash"))
        .step(QStringLiteral("CREATE UNIQUE INDEX suppression_hash ON suppression "
                             "(filing_system, hash, scope, reason)"));
}
