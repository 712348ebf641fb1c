#include "app/inspection/inspection_reader.h"

#include "app/contacts/forbidden_text.h"
#include "app/findings/finding.h"
#include "app/requests/request.h"
#include "app/storage/sql.h"

namespace inspection_reader {

Result<QList<Told>> recipientsTold(Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    return Sql(connection, "inspection.told",
        QStringLiteral(
            "SELECT t.recipient, COALESCE(w.title_nl, p.key), COALESCE(w.title_en, p.key), t.opened_at, "
            "t.done_at FROM recipient_task t JOIN purpose p ON p.id = t.purpose_id LEFT JOIN "
            "purpose_wording w ON w.purpose_id = p.id AND w.number = (SELECT MAX(number) FROM "
            "purpose_wording WHERE purpose_id = p.id) WHERE t.filing_system = ? AND t.contact_id = ? "
            "ORDER BY t.opened_at, t.id"))
        .bind(filingSystem)
        .bind(contact)
        .list([](const Row &row) {
            return Told{.recipient = row.text(0),
                .purpose = {row.text(1), row.text(2)},
                .openedAt = row.instant(3),
                .doneAt = row.maybeInstant(4)};
        });
}

Result<QList<Id<Request>>> executedErasures(Connection &connection, FilingSystem filingSystem, int limit)
{
    return Sql(connection, "inspection.erasures",
        QStringLiteral(
            "SELECT id FROM request WHERE filing_system = ? AND type = ? AND executed_at IS NOT NULL "
            "ORDER BY executed_at DESC, id DESC LIMIT ?"))
        .bind(filingSystem)
        .bind(Request::Type::Erasure)
        .bind(limit)
        .list([](const Row &row) { return row.id<Request>(0); });
}

Result<IdentityKept> identityKept(Connection &connection, FilingSystem filingSystem)
{
    const auto evidence = Sql(connection, "inspection.identity",
        QStringLiteral("SELECT COUNT(*) FROM identity_evidence WHERE filing_system = ?"))
                              .bind(filingSystem)
                              .number();
    if (!evidence)
        return evidence.error();
    const auto copies = Sql(connection, "inspection.copies",
        QStringLiteral(
            "SELECT COUNT(*) FROM finding WHERE filing_system = ? AND place = ? AND kind IN (?, ?) AND "
            "state IN (?, ?)"))
                            .bind(filingSystem)
                            .bind(FreeTextPlace::FileContent)
                            .bind(ForbiddenKind::NationalNumber)
                            .bind(ForbiddenKind::DocumentNumber)
                            .bind(Finding::State::Open)
                            .bind(Finding::State::Kept)
                            .number();
    return copies ? Result<IdentityKept>(IdentityKept{*evidence, *copies})
                  : Result<IdentityKept>(copies.error());
}

Result<QList<FindingCount>> findingCounts(Connection &connection, FilingSystem filingSystem)
{
    return Sql(connection, "inspection.findings",
        QStringLiteral(
            "SELECT kind, state, COUNT(*) FROM finding WHERE filing_system = ? GROUP BY kind, state "
            "ORDER BY kind, state"))
        .bind(filingSystem)
        .list([](const Row &row) {
            return FindingCount{row.number(0), row.number(1), row.integer(2)};
        });
}

} // namespace inspection_reader
