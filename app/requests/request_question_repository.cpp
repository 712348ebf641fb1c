#include "app/requests/request_repository.h"
#include "app/storage/sql.h"
#include "app/storage/touched.h"

namespace request_repository {

namespace {

constexpr auto questionColumns = "id, about, asked_on, answered_on, reason, reminded_on, reminded_again_on";

RequestQuestion questionFrom(const Row &row)
{
    RequestQuestion question{.id = row.id<RequestQuestion>(0),
        .about = row.as<RequestQuestion::About>(1),
        .askedOn = row.day(2),
        .answeredOn = row.day(3),
        .reason = row.text(4)};
    for (const QDate on : {row.day(5), row.day(6)}) {
        if (on.isValid())
            question.reminders.append(on);
    }
    return question;
}

} // namespace

Outcome addQuestion(
    Connection &connection, FilingSystem filingSystem, Id<Request> request, const RequestQuestion &question)
{
    return outcomeOf(Sql(connection, "request.question",
        QStringLiteral("INSERT INTO request_question (filing_system, request_id, about, asked_on, reason) "
                       "VALUES (?, ?, ?, ?, ?)"))
                         .bind(filingSystem)
                         .bind(request)
                         .bind(question.about)
                         .bind(question.askedOn)
                         .bind(question.reason)
                         .run());
}

Outcome answerQuestions(Connection &connection, FilingSystem filingSystem, Id<Request> request,
    RequestQuestion::About about, QDate answeredOn)
{
    return outcomeOf(Sql(connection, "request.question-answered",
        QStringLiteral("UPDATE request_question SET answered_on = ? WHERE filing_system = ? AND "
                       "request_id = ? AND about = ? AND answered_on IS NULL"))
                         .bind(answeredOn)
                         .bind(filingSystem)
                         .bind(request)
                         .bind(about)
                         .run());
}

Outcome setReminders(Connection &connection, FilingSystem filingSystem, const RequestQuestion &question)
{
    return outcomeOf(Sql(connection, "request.question-reminded",
        QStringLiteral("UPDATE request_question SET reminded_on = ?, reminded_again_on = ? "
                       "WHERE filing_system = ? AND id = ?"))
                         .bind(question.reminders.value(0))
                         .bind(question.reminders.value(1))
                         .bind(filingSystem)
                         .bind(question.id)
                         .run());
}

Result<QList<OpenQuestion>> openIdentityQuestions(Connection &connection, FilingSystem filingSystem)
{
    return Sql(connection, "request.questions-open",
        QStringLiteral("SELECT %1, request_id FROM request_question WHERE filing_system = ? AND about = %2 "
                       "AND answered_on IS NULL AND request_id IN (SELECT id FROM request WHERE "
                       "filing_system = ? AND closed_at IS NULL AND stage = %3) ORDER BY asked_on, id")
            .arg(QLatin1String(questionColumns))
            .arg(static_cast<int>(RequestQuestion::About::Identity))
            .arg(static_cast<int>(Request::Stage::IdentityRequested)))
        .bind(filingSystem)
        .bind(filingSystem)
        .list([](const Row &row) {
            return OpenQuestion{row.id<Request>(7), questionFrom(row)};
        });
}

Result<QList<RequestQuestion>> questions(
    Connection &connection, FilingSystem filingSystem, Id<Request> request)
{
    return Sql(connection, "request.questions",
        QStringLiteral("SELECT %1 FROM request_question WHERE filing_system = ? AND request_id = ? "
                       "ORDER BY asked_on, id")
            .arg(QLatin1String(questionColumns)))
        .bind(filingSystem)
        .bind(request)
        .list([](const Row &row) { return questionFrom(row); });
}

Result<QHash<Id<Request>, QList<RequestQuestion>>> questionsOf(
    Connection &connection, FilingSystem filingSystem, const QList<Id<Request>> &requests)
{
    QHash<Id<Request>, QList<RequestQuestion>> questions;
    QStringList numbers;
    for (const Id<Request> request : requests)
        numbers.append(QString::number(request.number()));
    if (numbers.isEmpty())
        return questions;
    const auto read = Sql(connection, "request.questions-of",
        QStringLiteral("SELECT %1, request_id FROM request_question WHERE filing_system = ? AND request_id "
                       "IN (%2) ORDER BY asked_on, id")
            .arg(QLatin1String(questionColumns), numbers.join(QLatin1Char(','))))
                          .bind(filingSystem)
                          .once()
                          .each([&questions](const Row &row) {
                              questions[row.id<Request>(7)].append(questionFrom(row));
                              return true;
                          });
    if (!read)
        return read.error();
    return questions;
}

} // namespace request_repository
