#include "app/storage/migrations/migration.h"

Migration m0064TermWatch();

/// 0064: whose terms were computed while somebody works out beforehand what a rule makes of everybody's
/// (term_watch_repository.h). With it the index of the days on which consents end, which now tells of which
/// line each is: so whose consent of one purpose is over is found without reading all that run.
Migration m0064TermWatch()
{
    return Migration(64, QStringLiteral("term-watch"))
        .step(QStringLiteral(R"sql(
            CREATE TABLE term_watch (
                token TEXT NOT NULL PRIMARY KEY,
                begun_at {{integer}} NOT NULL
            ) {{strict}})sql"))
        .personalKeyed(QStringLiteral("term_again"), QStringLiteral("contact_id"),
            QStringLiteral("contact_id {{integer}} NOT NULL"))
        .step(QStringLiteral("DROP INDEX consent_state_until"))
        .step(QStringLiteral("CREATE INDEX consent_state_until ON consent_state "
                             "(filing_system, valid_until, purpose_id, state, contact_id)"));
}
