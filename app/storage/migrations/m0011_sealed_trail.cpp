#include "app/storage/migrations/migration.h"

Migration m0011SealedTrail();

/// 0011: the trail as a tree of hashes (security.md 4.5). What is hashed and stays stands in audit_entry;
/// what could say something of a person, with the salt of its commitment, in audit_detail, where an erasure
/// takes both away. audit_state has one row, made by the first change, which also takes over what was in the
/// plain trail.
Migration m0011SealedTrail()
{
    const QString trail = QStringLiteral("audit_entry");
    return Migration(11, QStringLiteral("sealed-trail"))
        .noLongerAppendOnly(trail)
        .step(QStringLiteral("DROP INDEX audit_entry_object"))
        .step(QStringLiteral("ALTER TABLE audit_entry RENAME TO audit_entry_plain"))
        .step(QStringLiteral(R"sql(
            CREATE TABLE audit_state (
                id {{integer}} NOT NULL PRIMARY KEY CHECK (id = 1),
                log TEXT NOT NULL,
                epoch {{integer}} NOT NULL,
                position {{integer}} NOT NULL,
                tree {{bytes}} NOT NULL
            ) {{strict}})sql"))
        .step(QStringLiteral(R"sql(
            CREATE TABLE audit_entry (
                position {{integer}} NOT NULL PRIMARY KEY,
                epoch {{integer}} NOT NULL,
                sequence {{integer}} NOT NULL,
                happened_at {{integer}} NOT NULL,
                kept_at {{integer}} NOT NULL,
                actor TEXT NOT NULL,
                action TEXT NOT NULL,
                filing_system {{integer}},
                object_kind TEXT NOT NULL,
                object_ref TEXT NOT NULL,
                request_ref TEXT NOT NULL,
                commitment {{bytes}} NOT NULL,
                leaf_hash {{bytes}} NOT NULL,
                UNIQUE (epoch, sequence)
            ) {{strict}})sql"))
        .step(QStringLiteral("CREATE INDEX audit_entry_object ON audit_entry (object_ref)"))
        .step(QStringLiteral(
            "CREATE INDEX audit_entry_request ON audit_entry (request_ref) WHERE request_ref <> ''"))
        .appendOnly(trail)
        .step(QStringLiteral(R"sql(
            CREATE TABLE audit_detail (
                position {{integer}} NOT NULL PRIMARY KEY,
                salt {{bytes}} NOT NULL,
                detail {{bytes}} NOT NULL
            ) {{strict}})sql"))
        .step(QStringLiteral(R"sql(
            CREATE TABLE audit_node (
                epoch {{integer}} NOT NULL,
                level {{integer}} NOT NULL,
                place {{integer}} NOT NULL,
                hash {{bytes}} NOT NULL,
                PRIMARY KEY (epoch, level, place)
            ) {{strict}})sql"))
        .step(QStringLiteral(R"sql(
            CREATE TABLE audit_checkpoint (
                id {{serial}},
                epoch {{integer}} NOT NULL,
                size {{integer}} NOT NULL,
                made_at {{integer}} NOT NULL,
                note {{bytes}} NOT NULL
            ) {{strict}})sql"))
        .appendOnly(QStringLiteral("audit_checkpoint"));
}
