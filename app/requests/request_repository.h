#pragma once

#include "app/base/result.h"
#include "app/requests/request.h"

#include <QHash>

#include <set>

class Connection;

/// Requests, what happened with them and what was decided.
namespace request_repository {

/// What a list of requests is narrowed to.
struct Filter
{
    bool openOnly = true;
    Id<Contact> contact = {};
    /// How many of them are left out, from the first.
    int after = 0;
};

/// The most that one list holds.
inline constexpr int listLimit = 500;

Result<Id<Request>> add(Connection &connection, const Request &request);
Result<std::optional<Request>> byId(Connection &connection, FilingSystem filingSystem, Id<Request> id);
/// Those of these that are there.
Result<QList<Request>> byIds(
    Connection &connection, FilingSystem filingSystem, const QList<Id<Request>> &ids);
/// The people about whom an erasure is open: nobody proposes another one.
Result<std::set<qint64>> peopleToErase(Connection &connection, FilingSystem filingSystem);
/// ChangedMeanwhile when somebody else wrote first.
Outcome replace(Connection &connection, const Request &request);
/// What was still proposed for the person must be made anew: contact_erasure::blankRequests emptied it. Those
/// it was so of, for the trail.
Result<QList<Request>> reopen(Connection &connection, FilingSystem filingSystem, Id<Contact> contact);
/// Open ones by the day they are due, else the newest first; listLimit at most.
Result<QList<Request>> list(Connection &connection, FilingSystem filingSystem, const Filter &filter);

/// All that were approved and are to be carried out, in the order in which they are due; a refusal is not.
Result<QList<Id<Request>>> approved(Connection &connection, FilingSystem filingSystem);

/// How many there are, wherever a list begins.
Result<qint64> count(Connection &connection, FilingSystem filingSystem, const Filter &filter);

Outcome addStep(
    Connection &connection, FilingSystem filingSystem, Id<Request> request, const RequestStep &step);
Result<QList<RequestStep>> steps(Connection &connection, FilingSystem filingSystem, Id<Request> request);

Outcome addQuestion(
    Connection &connection, FilingSystem filingSystem, Id<Request> request, const RequestQuestion &question);
/// All open ones about that were answered on this day.
Outcome answerQuestions(Connection &connection, FilingSystem filingSystem, Id<Request> request,
    RequestQuestion::About about, QDate answeredOn);
/// The oldest first.
Result<QList<RequestQuestion>> questions(
    Connection &connection, FilingSystem filingSystem, Id<Request> request);
/// Those of these requests, at most as many as one list holds; of each the oldest first.
Result<QHash<Id<Request>, QList<RequestQuestion>>> questionsOf(
    Connection &connection, FilingSystem filingSystem, const QList<Id<Request>> &requests);
/// Stores on which days the requester was reminded of a question.
Outcome setReminders(Connection &connection, FilingSystem filingSystem, const RequestQuestion &question);
/// A question about identity that nobody answered yet, of a request that waits for it.
struct OpenQuestion
{
    Id<Request> request = {};
    RequestQuestion question = {};
};
/// The oldest first.
Result<QList<OpenQuestion>> openIdentityQuestions(Connection &connection, FilingSystem filingSystem);

Outcome addDecision(
    Connection &connection, FilingSystem filingSystem, Id<Request> request, const Decision &decision);
/// The newest first.
Result<QList<Decision>> decisions(Connection &connection, FilingSystem filingSystem, Id<Request> request);

Outcome addToLedger(
    Connection &connection, const Request &request, const QString &scope, const QString &approvedBy);

} // namespace request_repository
