#include "app/storage/migrations/migration.h"

Migration m0057Agreements();

namespace {

constexpr auto agreementTable = R"sql(
            CREATE TABLE agreement (
                id {{serial}},
                processor_id {{integer}} NOT NULL REFERENCES processor (id),
                reference TEXT NOT NULL DEFAULT '',
                signed_on TEXT,
                starts_on TEXT,
                ends_on TEXT,
                form {{integer}} NOT NULL DEFAULT 0,
                renewal {{integer}} NOT NULL DEFAULT 0,
                renews_by TEXT NOT NULL DEFAULT '',
                notice TEXT NOT NULL DEFAULT '',
                authorisation {{integer}} NOT NULL DEFAULT 0,
                objection_days {{integer}},
                review_months {{integer}} NOT NULL DEFAULT 12,
                ended_on TEXT,
                ended_for TEXT NOT NULL DEFAULT '',
                added_at {{integer}} NOT NULL,
                added_by TEXT NOT NULL,
                version {{integer}} NOT NULL DEFAULT 1
            ) {{strict}})sql";

constexpr auto clauseReviewTable = R"sql(
            CREATE TABLE clause_review (
                id {{serial}},
                agreement_id {{integer}} NOT NULL REFERENCES agreement (id),
                clause {{integer}} NOT NULL,
                state {{integer}} NOT NULL,
                quotation TEXT NOT NULL DEFAULT '',
                page {{integer}} NOT NULL DEFAULT 0,
                hours {{integer}},
                days {{integer}},
                agreed TEXT NOT NULL DEFAULT '',
                recorded_at {{integer}} NOT NULL,
                recorded_by TEXT NOT NULL
            ) {{strict}})sql";

constexpr auto announcementTable = R"sql(
            CREATE TABLE sub_announcement (
                id {{serial}},
                agreement_id {{integer}} NOT NULL REFERENCES agreement (id),
                name TEXT NOT NULL,
                country TEXT NOT NULL,
                services TEXT NOT NULL DEFAULT '',
                announced_on TEXT NOT NULL,
                authorisation {{integer}} NOT NULL,
                term_days {{integer}},
                answer {{integer}} NOT NULL DEFAULT 0,
                answered_on TEXT,
                reason TEXT NOT NULL DEFAULT '',
                added_at {{integer}} NOT NULL,
                added_by TEXT NOT NULL,
                settled_by TEXT NOT NULL DEFAULT ''
            ) {{strict}})sql";

constexpr auto auditTable = R"sql(
            CREATE TABLE processor_audit (
                id {{serial}},
                processor_id {{integer}} NOT NULL REFERENCES processor (id),
                kind {{integer}} NOT NULL,
                scope TEXT NOT NULL,
                asked_on TEXT,
                received_on TEXT,
                valid_until TEXT,
                finding TEXT NOT NULL DEFAULT '',
                follow_up TEXT NOT NULL DEFAULT '',
                follow_up_by TEXT,
                followed_up_on TEXT,
                refused_on TEXT,
                refusal TEXT NOT NULL DEFAULT '',
                added_at {{integer}} NOT NULL,
                added_by TEXT NOT NULL,
                version {{integer}} NOT NULL DEFAULT 1
            ) {{strict}})sql";

constexpr auto documentTable = R"sql(
            CREATE TABLE agreement_document (
                id {{serial}},
                agreement_id {{integer}} REFERENCES agreement (id),
                audit_id {{integer}} REFERENCES processor_audit (id),
                kind {{integer}} NOT NULL,
                draft_version {{integer}} NOT NULL DEFAULT 0,
                name TEXT NOT NULL,
                media_type TEXT NOT NULL,
                content {{bytes}} NOT NULL,
                digest {{bytes}} NOT NULL,
                added_at {{integer}} NOT NULL,
                added_by TEXT NOT NULL
            ) {{strict}})sql";

} // namespace

/// 0057: what is agreed with processors: their agreements with terms and files, how each clause was found,
/// versions of what we drew up, announced sub-processors, audits, and what they reported (art. 28 GDPR). What
/// was known of an agreement by its days becomes one of which nobody has seen more. The `breach` of an
/// incident is the number that it has in the register of breaches.
Migration m0057Agreements()
{
    return Migration(57, QStringLiteral("agreements"))
        .step(QString::fromLatin1(agreementTable))
        .step(QStringLiteral("CREATE INDEX agreement_processor ON agreement (processor_id)"))
        .step(QStringLiteral(R"sql(
            CREATE TABLE agreement_term (
                agreement_id {{integer}} NOT NULL REFERENCES agreement (id),
                term {{integer}} NOT NULL,
                value TEXT NOT NULL,
                PRIMARY KEY (agreement_id, term)
            ) {{strict}})sql"))
        .step(QString::fromLatin1(clauseReviewTable))
        .step(QStringLiteral("CREATE INDEX clause_review_agreement ON clause_review (agreement_id)"))
        .appendOnly(QStringLiteral("clause_review"))
        .step(QStringLiteral(R"sql(
            CREATE TABLE agreement_draft (
                agreement_id {{integer}} NOT NULL REFERENCES agreement (id),
                version {{integer}} NOT NULL,
                facts {{bytes}} NOT NULL,
                digest {{bytes}} NOT NULL,
                drafted_by TEXT NOT NULL,
                drafted_at {{integer}} NOT NULL,
                PRIMARY KEY (agreement_id, version)
            ) {{strict}})sql"))
        .appendOnly(QStringLiteral("agreement_draft"))
        .step(QString::fromLatin1(announcementTable))
        .step(QString::fromLatin1(auditTable))
        .step(QStringLiteral(R"sql(
            CREATE TABLE processor_incident (
                id {{serial}},
                processor_id {{integer}} NOT NULL REFERENCES processor (id),
                told_at {{integer}} NOT NULL,
                channel TEXT NOT NULL DEFAULT '',
                account TEXT NOT NULL,
                breach {{integer}},
                added_at {{integer}} NOT NULL,
                added_by TEXT NOT NULL
            ) {{strict}})sql"))
        .step(QString::fromLatin1(documentTable))
        .appendOnly(QStringLiteral("agreement_document"))
        .step(QStringLiteral("INSERT INTO agreement (processor_id, signed_on, starts_on, ends_on, renewal, "
                             "added_at, added_by) "
                             "SELECT id, agreement_on, agreement_on, agreement_until, "
                             "CASE WHEN agreement_until IS NULL THEN 0 ELSE 1 END, added_at, added_by "
                             "FROM processor WHERE agreement_on IS NOT NULL ORDER BY id"));
}
