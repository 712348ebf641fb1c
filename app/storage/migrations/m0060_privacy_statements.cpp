#include "app/storage/migrations/migration.h"

Migration m0060PrivacyStatements();

/// 0060: the privacy statement: what people wrote for its sections, and every version as it was published,
/// with the facts that it was made of (art. 13 and 14 GDPR).
Migration m0060PrivacyStatements()
{
    return Migration(60, QStringLiteral("privacy-statements"))
        .step(QStringLiteral(R"sql(
            CREATE TABLE statement_text (
                section {{integer}} NOT NULL PRIMARY KEY,
                dutch TEXT NOT NULL,
                english TEXT NOT NULL,
                written_by TEXT NOT NULL,
                written_at {{integer}} NOT NULL
            ) {{strict}})sql"))
        .step(QStringLiteral(R"sql(
            CREATE TABLE statement_version (
                number {{integer}} NOT NULL PRIMARY KEY,
                facts {{bytes}} NOT NULL,
                html_nl {{bytes}} NOT NULL,
                html_en {{bytes}} NOT NULL,
                digest {{bytes}} NOT NULL,
                published_by TEXT NOT NULL,
                published_at {{integer}} NOT NULL
            ) {{strict}})sql"))
        .appendOnly(QStringLiteral("statement_version"));
}
