#pragma once

#include "app/base/page_of.h"
#include "app/base/result.h"
#include "app/requests/request.h"

class Connection;

/// Requests, what happened with them and what was decided.
namespace request_repository {

/// What a list of requests is narrowed to.
struct Filter
{
    bool openOnly = true;
    Id<Contact> contact = {};
    /// Only those that wait for a decision.
    bool awaitingDecision = false;
};

Result<Id<Request>> add(Connection &connection, const Request &request);
Result<std::optional<Request>> byId(Connection &connection, FilingSystem filingSystem, Id<Request> id);
/// ChangedMeanwhile when somebody else wrote first.
Outcome replace(Connection &connection, const Request &request);
/// What was written about the person goes from all their requests; a proposal that was still open must be
/// made anew, on what is left. The requests themselves stay as proof (domain.md 9.2).
Outcome blank(Connection &connection, FilingSystem filingSystem, Id<Contact> contact);
/// By the day they are due; 500 at most.
Result<QList<Request>> list(Connection &connection, FilingSystem filingSystem, const Filter &filter);

Outcome addStep(
    Connection &connection, FilingSystem filingSystem, Id<Request> request, const RequestStep &step);
Result<QList<RequestStep>> steps(Connection &connection, FilingSystem filingSystem, Id<Request> request);

Outcome addDecision(
    Connection &connection, FilingSystem filingSystem, Id<Request> request, const Decision &decision);
/// The newest first.
Result<QList<Decision>> decisions(Connection &connection, FilingSystem filingSystem, Id<Request> request);

Outcome addToLedger(
    Connection &connection, const Request &request, const QString &scope, const QString &approvedBy);

} // namespace request_repository
