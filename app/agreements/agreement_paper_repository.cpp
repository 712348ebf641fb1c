#include "app/agreements/agreement_paper_repository.h"

#include "app/storage/sql.h"
#include "app/storage/touched.h"

namespace agreement_paper_repository {

namespace {

const QString paperColumns = QStringLiteral(
    "d.id, d.agreement_id, d.audit_id, d.kind, d.draft_version, d.name, d.media_type, length(d.content), "
    "d.digest, d.added_at, d.added_by");

AgreementDocument paperFrom(const Row &row)
{
    return {.id = row.id<AgreementDocument>(0),
        .agreement = row.id<Agreement>(1),
        .audit = row.id<ProcessorAudit>(2),
        .kind = row.as<AgreementDocument::Kind>(3),
        .draftVersion = row.number(4),
        .name = row.text(5),
        .mediaType = row.text(6),
        .size = row.integer(7),
        .digest = row.bytes(8),
        .addedAt = row.instant(9),
        .addedBy = row.text(10)};
}

struct StoredDraft
{
    AgreementDraft draft;
    QByteArray facts;
};

} // namespace

Result<QList<AgreementDraft>> drafts(Connection &connection, Id<Agreement> agreement)
{
    const auto stored = Sql(connection, "agreement.drafts",
        QStringLiteral("SELECT version, facts, digest, drafted_by, drafted_at, "
                       "(SELECT display_name FROM staff_member WHERE ref = drafted_by) "
                       "FROM agreement_draft WHERE agreement_id = ? ORDER BY version DESC"))
                            .bind(agreement)
                            .list([&](const Row &row) {
                                return StoredDraft{.draft = {.agreement = agreement,
                                                       .version = row.number(0),
                                                       .digest = row.bytes(2),
                                                       .draftedBy = row.text(3),
                                                       .draftedAt = row.instant(4),
                                                       .draftedByName = row.text(5)},
                                    .facts = row.bytes(1)};
                            });
    if (!stored)
        return stored.error();
    QList<AgreementDraft> drafts;
    for (const StoredDraft &each : *stored) {
        const auto facts = agreement_drafts::factsFrom(each.facts, each.draft.digest);
        if (!facts)
            return facts.error();
        drafts.append(each.draft);
        drafts.last().facts = *facts;
    }
    return drafts;
}

Outcome addDraft(Connection &connection, const AgreementDraft &draft)
{
    return outcomeOf(Sql(connection, "agreement.add-draft",
        QStringLiteral("INSERT INTO agreement_draft (agreement_id, version, facts, digest, drafted_by, "
                       "drafted_at) VALUES (?, ?, ?, ?, ?, ?)"))
                         .bind(draft.agreement)
                         .bind(draft.version)
                         .bind(agreement_drafts::bytesOf(draft.facts))
                         .bind(draft.digest)
                         .bind(draft.draftedBy)
                         .bind(draft.draftedAt)
                         .run());
}

Result<QList<AgreementDocument>> ofAgreement(Connection &connection, Id<Agreement> agreement)
{
    return Sql(connection, "agreement.documents",
        QStringLiteral("SELECT %1 FROM agreement_document d WHERE d.agreement_id = ? ORDER BY d.id DESC")
            .arg(paperColumns))
        .bind(agreement)
        .list(paperFrom);
}

Result<QList<AgreementDocument>> ofAudits(Connection &connection, Id<Processor> processor)
{
    return Sql(connection, "agreement.audit-documents",
        QStringLiteral("SELECT %1 FROM agreement_document d JOIN processor_audit a ON a.id = d.audit_id "
                       "WHERE a.processor_id = ? ORDER BY d.id DESC")
            .arg(paperColumns))
        .bind(processor)
        .list(paperFrom);
}

Result<std::optional<AgreementDocument>> find(Connection &connection, Id<AgreementDocument> id)
{
    auto found = Sql(connection, "agreement.document",
        QStringLiteral("SELECT %1, d.content FROM agreement_document d WHERE d.id = ?").arg(paperColumns))
                     .once() // a whole file would stay in memory
                     .bind(id)
                     .first([](const Row &row) {
                         AgreementDocument document = paperFrom(row);
                         document.content = row.bytes(11);
                         return document;
                     });
    if (found && *found && agreement_drafts::digestOf((*found)->content) != (*found)->digest)
        return Error{Failure::Damaged, QStringLiteral("agreement.document-stored")};
    return found;
}

Result<Id<AgreementDocument>> add(Connection &connection, const AgreementDocument &document)
{
    const auto number = Sql(connection, "agreement.add-document",
        QStringLiteral(
            "INSERT INTO agreement_document (agreement_id, audit_id, kind, draft_version, name, media_type, "
            "content, digest, added_at, added_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"))
                            .bind(document.agreement)
                            .bind(document.audit)
                            .bind(document.kind)
                            .bind(document.draftVersion)
                            .bind(document.name)
                            .bind(document.mediaType)
                            .bind(document.content)
                            .bind(document.digest)
                            .bind(document.addedAt)
                            .bind(document.addedBy)
                            .number();
    if (!number)
        return number.error();
    return Id<AgreementDocument>(*number);
}

} // namespace agreement_paper_repository
