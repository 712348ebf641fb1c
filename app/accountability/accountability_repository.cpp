#include "app/accountability/accountability_repository.h"

#include "app/storage/sql.h"
#include "app/storage/touched.h"

namespace accountability_repository {

namespace {

struct DocumentRow
{
    AccountabilityDocument document;
    QByteArray facts;
};

const QString versionColumns = QStringLiteral(
    "SELECT d.kind, d.facts, d.digest, d.drafted_by, d.drafted_at, "
    "(SELECT display_name FROM staff_member WHERE ref = d.drafted_by), d.version, d.approved_by, "
    "d.approved_at, (SELECT display_name FROM staff_member WHERE ref = d.approved_by) "
    "FROM document_version d WHERE d.kind = ? ORDER BY d.version DESC");

DocumentRow draftFrom(const Row &row)
{
    return {.document = {.kind = row.as<AccountabilityKind>(0),
                .digest = row.bytes(2),
                .draftedBy = row.text(3),
                .draftedAt = row.instant(4),
                .draftedByName = row.text(5)},
        .facts = row.bytes(1)};
}

DocumentRow versionFrom(const Row &row)
{
    DocumentRow read = draftFrom(row);
    read.document.version = row.number(6);
    read.document.approvedBy = row.text(7);
    read.document.approvedAt = row.instant(8);
    read.document.approvedByName = row.text(9);
    return read;
}

Result<AccountabilityDocument> checked(DocumentRow row)
{
    if (accountability_facts::digestOf(row.facts) != row.document.digest)
        return Error{Failure::Damaged, QStringLiteral("document.stored")};
    auto facts = accountability_facts::from(row.facts);
    if (!facts)
        return facts.error();
    row.document.facts = *std::move(facts);
    return row.document;
}

Result<std::optional<AccountabilityDocument>> checkedIfAny(const Result<std::optional<DocumentRow>> &row)
{
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<AccountabilityDocument>();
    const auto document = checked(**row);
    return document ? Result<std::optional<AccountabilityDocument>>(*document)
                    : Result<std::optional<AccountabilityDocument>>(document.error());
}

} // namespace

Result<std::optional<AccountabilityDocument>> draft(Connection &connection, AccountabilityKind kind)
{
    return checkedIfAny(Sql(connection, "document.draft",
        QStringLiteral("SELECT d.kind, d.facts, d.digest, d.drafted_by, d.drafted_at, "
                       "(SELECT display_name FROM staff_member WHERE ref = d.drafted_by) "
                       "FROM document_draft d WHERE d.kind = ?"))
                            .bind(kind)
                            .first(draftFrom));
}

Result<QList<AccountabilityDocument>> versions(Connection &connection, AccountabilityKind kind)
{
    const auto rows = Sql(connection, "document.versions", versionColumns).bind(kind).list(versionFrom);
    if (!rows)
        return rows.error();
    QList<AccountabilityDocument> documents;
    for (const DocumentRow &row : *rows) {
        auto document = checked(row);
        if (!document)
            return document.error();
        documents.append(*std::move(document));
    }
    return documents;
}

Result<std::optional<AccountabilityDocument>> newest(Connection &connection, AccountabilityKind kind)
{
    return checkedIfAny(Sql(connection, "document.newest", versionColumns + QStringLiteral(" LIMIT 1"))
                            .bind(kind)
                            .first(versionFrom));
}

Outcome setDraft(Connection &connection, const AccountabilityDocument &document)
{
    return outcomeOf(Sql(connection, "document.set-draft",
        QStringLiteral("INSERT INTO document_draft (kind, facts, digest, drafted_by, drafted_at) "
                       "VALUES (?, ?, ?, ?, ?) ON CONFLICT (kind) DO UPDATE SET facts = excluded.facts, "
                       "digest = excluded.digest, drafted_by = excluded.drafted_by, "
                       "drafted_at = excluded.drafted_at"))
                         .bind(document.kind)
                         .bind(accountability_facts::bytesOf(document.facts))
                         .bind(document.digest)
                         .bind(document.draftedBy)
                         .bind(document.draftedAt)
                         .run());
}

Outcome approve(Connection &connection, const AccountabilityDocument &document)
{
    const auto gone = Sql(connection, "document.take-draft",
        QStringLiteral("DELETE FROM document_draft WHERE kind = ? AND digest = ?"))
                          .bind(document.kind)
                          .bind(document.digest)
                          .run();
    if (!gone)
        return gone.error();
    if (*gone != 1)
        return Error{Failure::ChangedMeanwhile, QStringLiteral("document.changed")};
    return outcomeOf(Sql(connection, "document.approve",
        QStringLiteral("INSERT INTO document_version (kind, version, facts, digest, drafted_by, "
                       "drafted_at, approved_by, approved_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"))
                         .bind(document.kind)
                         .bind(document.version)
                         .bind(accountability_facts::bytesOf(document.facts))
                         .bind(document.digest)
                         .bind(document.draftedBy)
                         .bind(document.draftedAt)
                         .bind(document.approvedBy)
                         .bind(document.approvedAt)
                         .run());
}

} // namespace accountability_repository
