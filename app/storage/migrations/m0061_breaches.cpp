#include "app/storage/migrations/migration.h"

Migration m0061Breaches();

/// 0061: the register of breaches (art. 33(5) GDPR), what was decided, reported and told of each, and apart
/// from it who was touched, so that this goes earlier (domain.md 7.4). By the index of the trail it is found
/// what a member saw in a period.
Migration m0061Breaches()
{
    return Migration(61, QStringLiteral("breaches"))
        .step(QStringLiteral(R"sql(
            CREATE TABLE breach (
                id {{serial}},
                ref TEXT NOT NULL UNIQUE,
                state {{integer}} NOT NULL,
                register TEXT NOT NULL,
                opened_by TEXT NOT NULL,
                opened_at {{integer}} NOT NULL,
                closed_by TEXT NOT NULL DEFAULT '',
                closed_at {{integer}},
                version {{integer}} NOT NULL
            ) {{strict}})sql"))
        .step(QStringLiteral(R"sql(
            CREATE TABLE breach_decision (
                id {{serial}},
                breach_id {{integer}} NOT NULL REFERENCES breach (id),
                ref TEXT NOT NULL UNIQUE,
                authority {{integer}} NOT NULL,
                people {{integer}} NOT NULL,
                risk {{integer}} NOT NULL,
                reason TEXT NOT NULL,
                people_reason TEXT NOT NULL,
                digest {{bytes}} NOT NULL,
                proposed_by TEXT NOT NULL,
                proposed_at {{integer}} NOT NULL,
                second_by TEXT NOT NULL DEFAULT '',
                second_at {{integer}},
                verdict {{integer}} NOT NULL DEFAULT 0,
                remark TEXT NOT NULL DEFAULT '',
                document {{bytes}},
                signature {{bytes}},
                public_key {{bytes}}
            ) {{strict}})sql"))
        .step(QStringLiteral("CREATE INDEX breach_decision_breach ON breach_decision (breach_id)"))
        .step(QStringLiteral(R"sql(
            CREATE TABLE breach_report (
                id {{serial}},
                breach_id {{integer}} NOT NULL REFERENCES breach (id),
                kind {{integer}} NOT NULL,
                sent_at {{integer}} NOT NULL,
                reference TEXT NOT NULL,
                remark TEXT NOT NULL,
                recorded_by TEXT NOT NULL
            ) {{strict}})sql"))
        .step(QStringLiteral("CREATE INDEX breach_report_breach ON breach_report (breach_id)"))
        .appendOnly(QStringLiteral("breach_report"))
        .step(QStringLiteral(R"sql(
            CREATE TABLE breach_informing (
                id {{serial}},
                breach_id {{integer}} NOT NULL REFERENCES breach (id),
                way {{integer}} NOT NULL,
                sent_at {{integer}} NOT NULL,
                people {{integer}} NOT NULL,
                remark TEXT NOT NULL,
                recorded_by TEXT NOT NULL
            ) {{strict}})sql"))
        .step(QStringLiteral("CREATE INDEX breach_informing_breach ON breach_informing (breach_id)"))
        .appendOnly(QStringLiteral("breach_informing"))
        .personal(QStringLiteral("breach_person"), QStringLiteral(R"sql(
            breach_id {{integer}} NOT NULL,
            contact_id {{integer}} NOT NULL,
            source {{integer}} NOT NULL,
            FOREIGN KEY (filing_system, contact_id) REFERENCES contact (filing_system, id))sql"))
        .step(QStringLiteral("CREATE INDEX breach_person_breach ON breach_person "
                             "(filing_system, breach_id, contact_id)"))
        .step(
            QStringLiteral("CREATE INDEX breach_person_contact ON breach_person (filing_system, contact_id)"))
        .step(QStringLiteral("CREATE INDEX audit_entry_moment ON audit_entry (happened_at, actor)"));
}
