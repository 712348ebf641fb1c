#include "app/inspection/inspection_reader.h"

#include "app/contacts/forbidden_text.h"
#include "app/findings/finding.h"
#include "app/storage/sql.h"

namespace inspection_reader {

Result<QList<Told>> recipientsTold(Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    return Sql(connection, "inspection.told",
        QStringLiteral(
            "SELECT t.recipient, COALESCE(w.title_nl, p.key), COALESCE(w.title_en, p.key), t.opened_at, "
            "t.done_at, t.done_by FROM recipient_task t JOIN purpose p ON p.id = t.purpose_id LEFT JOIN "
            "purpose_wording w ON w.purpose_id = p.id AND w.number = (SELECT MAX(number) FROM "
            "purpose_wording WHERE purpose_id = p.id) WHERE t.filing_system = ? AND t.contact_id = ? "
            "ORDER BY t.opened_at, t.id"))
        .bind(filingSystem)
        .bind(contact)
        .list([](const Row &row) {
            return Told{.recipient = row.text(0),
                .purpose = {row.text(1), row.text(2)},
                .openedAt = row.instant(3),
                .doneAt = row.maybeInstant(4),
                .doneBy = row.text(5)};
        });
}

Span Span::ofDays(QDate first, QDate last)
{
    return {Instant::fromDateTime(first.startOfDay()), Instant::fromDateTime(last.addDays(1).startOfDay())};
}

Result<QList<Request>> executedErasures(Connection &connection, FilingSystem filingSystem, const Span &span)
{
    return Sql(connection, "inspection.erasures",
        QStringLiteral(
            "SELECT id, ref, received_on, executed_at, answered_on, outcome, result FROM request WHERE "
            "filing_system = ? AND type = ? AND executed_at >= ? AND executed_at < ? "
            "ORDER BY executed_at DESC, id DESC"))
        .bind(filingSystem)
        .bind(Request::Type::Erasure)
        .bind(span.from)
        .bind(span.until)
        .list([](const Row &row) {
            return Request{.id = row.id<Request>(0),
                .ref = row.text(1),
                .outcome = row.as<Request::Outcome>(5),
                .receivedOn = row.day(2),
                .executedAt = row.maybeInstant(3),
                .result = row.text(6),
                .answeredOn = row.day(4)};
        });
}

Result<QHash<Id<Request>, QList<SentLetter>>> letters(
    Connection &connection, FilingSystem filingSystem, QDate first, QDate last)
{
    const Span span = Span::ofDays(first, last);
    QHash<Id<Request>, QList<SentLetter>> sent;
    const auto read = Sql(connection, "inspection.letters",
        QStringLiteral(
            "SELECT s.request_id, s.step, s.remark, s.happened_at FROM request_step s JOIN request r ON "
            "r.filing_system = s.filing_system AND r.id = s.request_id WHERE s.filing_system = ? AND "
            "s.step IN ('letter', 'letter-undone') AND ((r.received_on >= ? AND r.received_on <= ?) OR "
            "(r.executed_at >= ? AND r.executed_at < ?)) ORDER BY s.happened_at, s.id"))
                          .bind(filingSystem)
                          .bind(first)
                          .bind(last)
                          .bind(span.from)
                          .bind(span.until)
                          .each([&sent](const Row &row) {
                              QList<SentLetter> &letters = sent[row.id<Request>(0)];
                              if (row.text(1) == QLatin1String("letter"))
                                  letters.append({.mark = row.text(2), .at = row.instant(3)});
                              else if (!letters.isEmpty() && letters.last().mark == row.text(2))
                                  letters.removeLast();
                              return true;
                          });
    if (!read)
        return read.error();
    return sent;
}

Result<IdentityKept> identityKept(Connection &connection, FilingSystem filingSystem)
{
    const auto evidence = Sql(connection, "inspection.identity",
        QStringLiteral("SELECT COUNT(*) FROM identity_evidence WHERE filing_system = ?"))
                              .bind(filingSystem)
                              .number();
    if (!evidence)
        return evidence.error();
    const auto pictures = Sql(connection, "inspection.pictures",
        QStringLiteral(
            "SELECT COUNT(*) FROM attachment WHERE filing_system = ? AND media_type LIKE 'image/%'"))
                              .bind(filingSystem)
                              .number();
    if (!pictures)
        return pictures.error();
    const auto found = Sql(connection, "inspection.copies",
        QStringLiteral("SELECT COALESCE(SUM(CASE WHEN kind = ? THEN 0 ELSE 1 END), 0), "
                       "COALESCE(SUM(CASE WHEN kind = ? THEN 1 ELSE 0 END), 0) FROM finding WHERE "
                       "filing_system = ? AND place = ? AND kind IN (?, ?, ?) AND state IN (?, ?)"))
                           .bind(ForbiddenKind::Unreadable)
                           .bind(ForbiddenKind::Unreadable)
                           .bind(filingSystem)
                           .bind(FreeTextPlace::FileContent)
                           .bind(ForbiddenKind::NationalNumber)
                           .bind(ForbiddenKind::DocumentNumber)
                           .bind(ForbiddenKind::Unreadable)
                           .bind(Finding::State::Open)
                           .bind(Finding::State::Kept)
                           .first([](const Row &row) { return std::pair(row.integer(0), row.integer(1)); });
    if (!found)
        return found.error();
    const auto [copies, unread] = found->value_or(std::pair<qint64, qint64>());
    return IdentityKept{.evidence = *evidence, .copies = copies, .unread = unread, .pictures = *pictures};
}

Result<QList<FindingCount>> findingCounts(Connection &connection, FilingSystem filingSystem)
{
    return Sql(connection, "inspection.findings",
        QStringLiteral(
            "SELECT kind, state, COUNT(*), COUNT(DISTINCT contact_id) FROM finding WHERE filing_system = ? "
            "GROUP BY kind, state ORDER BY kind, state"))
        .bind(filingSystem)
        .list([](const Row &row) {
            return FindingCount{row.number(0), row.number(1), row.integer(2), row.integer(3)};
        });
}

Result<std::optional<LastScan>> lastScan(Connection &connection, FilingSystem filingSystem)
{
    return Sql(connection, "inspection.scan",
        QStringLiteral("SELECT started_at, finished_at, texts FROM finding_scan WHERE filing_system = ?"))
        .bind(filingSystem)
        .first([](const Row &row) {
            return LastScan{
                .startedAt = row.instant(0), .finishedAt = row.maybeInstant(1), .texts = row.integer(2)};
        });
}

} // namespace inspection_reader
