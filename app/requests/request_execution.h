#pragma once

#include "app/base/result.h"
#include "app/requests/proposal.h"
#include "app/requests/request.h"
#include "app/requests/request_result.h"

class Change;
class Connection;
class PersonFacts;
class WholeErasures;

/// What a request does to the file: the plan the program draws up, and carrying it out. One path for both
/// fronts.
namespace request_execution {

/// Per category that is held: erase, or keep with the rule that says so.
Result<Proposal> draft(Connection &connection, const Request &request, QDate today);

/// The proposal with what only the program knows: the present values of a correction; the categories and
/// lawful keepings of an erasure. Invalid where it proposes nothing, an unknown field, or to erase what a
/// statute or a hold keeps.
Result<Proposal> completed(
    Connection &connection, const Request &request, const Proposal &proposal, QDate today);

/// Does it, stores the executed request with its result, ledger entry and audit entry. `request` is the
/// record that request_rules::executed returned, `person` whom it is about. The rows of whom everything goes
/// are left to `erasures`, which the caller carries out before the change ends.
Result<RequestResult> carryOut(Change &change, PersonFacts &person, const Request &request,
    const Decision &decision, WholeErasures &erasures);

} // namespace request_execution
