#include "app/requests/plan_check.h"

#include "app/requests/erasure_plan.h"
#include "app/requests/person_facts.h"
#include "app/requests/request_correcting.h"

namespace plan_check {

Outcome check(Connection &connection, const Request &request, QDate today)
{
    if (request.proposal.isEmpty() || !request.contact.isStored())
        return done;
    const auto proposal = Proposal::fromJson(request.proposal);
    if (!proposal)
        return proposal.error();
    if (proposal->refuses())
        return done;
    if (request.type == Request::Type::Erasure) {
        CommonFacts common(connection);
        PersonFacts person(common, request.filingSystem, request.contact);
        const auto now = erasure_plan::current(person, request, *proposal, today);
        return now ? Outcome(done) : Outcome(now.error());
    }
    if (proposal->corrections.isEmpty())
        return done;
    return request_correcting::check(connection, request, *proposal);
}

} // namespace plan_check
