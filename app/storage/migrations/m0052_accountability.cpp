#include "app/storage/migrations/migration.h"

Migration m0052Accountability();

/// 0052: the documents with which the organisation answers for how it keeps its files (art. 5(2) GDPR), as
/// the facts that they are made of: the draft of each that waits, and the versions that were approved.
Migration m0052Accountability()
{
    return Migration(52, QStringLiteral("accountability"))
        .step(QStringLiteral(R"sql(
            CREATE TABLE document_draft (
                kind {{integer}} NOT NULL PRIMARY KEY,
                facts {{bytes}} NOT NULL,
                digest {{bytes}} NOT NULL,
                drafted_by TEXT NOT NULL,
                drafted_at {{integer}} NOT NULL
            ) {{strict}})sql"))
        .step(QStringLiteral(R"sql(
            CREATE TABLE document_version (
                kind {{integer}} NOT NULL,
                version {{integer}} NOT NULL,
                facts {{bytes}} NOT NULL,
                digest {{bytes}} NOT NULL,
                drafted_by TEXT NOT NULL,
                drafted_at {{integer}} NOT NULL,
                approved_by TEXT NOT NULL,
                approved_at {{integer}} NOT NULL,
                PRIMARY KEY (kind, version)
            ) {{strict}})sql"))
        .appendOnly(QStringLiteral("document_version"));
}
