#include "app/requests/request_statistics_repository.h"

#include "app/storage/sql.h"

namespace request_statistics_repository {

Result<QList<Request>> receivedBetween(
    Connection &connection, FilingSystem filingSystem, QDate first, QDate last)
{
    // Nothing that names anybody: an overview has no use for it.
    return Sql(connection, "request.statistics",
        QStringLiteral("SELECT id, filing_system, ref, type, channel, stage, outcome, received_on, due_on, "
                       "answered_on, closed_at, extension_sent_on, extension_reason, identity_method, "
                       "identity_level, result FROM request WHERE filing_system = ? AND received_on >= ? AND "
                       "received_on <= ? ORDER BY received_on, id"))
        .bind(filingSystem)
        .bind(first)
        .bind(last)
        .list([](const Row &row) {
            return Request{.id = row.id<Request>(0),
                .filingSystem = row.filingSystem(1),
                .ref = row.text(2),
                .type = row.as<Request::Type>(3),
                .stage = stageFrom(row.number(5)),
                .outcome = row.as<Request::Outcome>(6),
                .receivedOn = row.day(7),
                .dueOn = row.day(8),
                .channel = row.as<Request::Channel>(4),
                .extensionSentOn = row.day(11),
                .extensionReason = row.text(12),
                .identityMethod = row.text(13),
                .identityLevel = row.number(14),
                .result = row.text(15),
                .answeredOn = row.day(9),
                .closedAt = row.maybeInstant(10)};
        });
}

Result<QHash<Id<Request>, QList<RequestQuestion>>> questionsBetween(
    Connection &connection, FilingSystem filingSystem, QDate first, QDate last)
{
    QHash<Id<Request>, QList<RequestQuestion>> questions;
    const auto read = Sql(connection, "request.statistics-questions",
        QStringLiteral(
            "SELECT q.request_id, q.about, q.asked_on, q.answered_on FROM request_question q JOIN "
            "request r ON r.filing_system = q.filing_system AND r.id = q.request_id WHERE "
            "q.filing_system = ? AND r.received_on >= ? AND r.received_on <= ? ORDER BY q.asked_on, "
            "q.id"))
                          .bind(filingSystem)
                          .bind(first)
                          .bind(last)
                          .each([&questions](const Row &row) {
                              questions[row.id<Request>(0)].append(
                                  RequestQuestion{.about = row.as<RequestQuestion::About>(1),
                                      .askedOn = row.day(2),
                                      .answeredOn = row.day(3)});
                              return true;
                          });
    if (!read)
        return read.error();
    return questions;
}

} // namespace request_statistics_repository
