#include "app/requests/planned_result.h"

#include "app/requests/request_at_once.h"

namespace request_rules {

Request::Outcome outcomeOf(const Proposal &proposal)
{
    return proposal.grantsEverything() ? Request::Outcome::Granted : Request::Outcome::PartlyGranted;
}

RequestResult plannedResult(const Request &request, const Proposal &proposal)
{
    RequestResult result;
    for (const Proposal::Correction &correction : proposal.corrections)
        result.corrected.append(correction.field);
    result.stopped = proposal.stops;
    result.lifted = isLifting(request);
    if (!proposal.statement.isEmpty())
        result.restricted = keyOf(RestrictionGround::Contested);
    if (request.type != Request::Type::Erasure)
        return result;
    result.ground = proposal.ground;
    for (const Proposal::CategoryPlan &row : proposal.plan) {
        if (!row.erase)
            result.kept.append(row);
    }
    return result;
}

} // namespace request_rules
