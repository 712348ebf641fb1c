#include "app/requests/moved_term.h"

#include "app/requests/request.h"
#include "app/retention/due_person.h"
#include "app/retention/retention_due_repository.h"
#include "app/retention/retention_proposal_repository.h"

namespace moved_term {

Outcome refuse(Connection &connection, const Request &request, QDate today)
{
    if (request.channel != Request::Channel::OwnInitiative)
        return done;
    const auto proposal =
        retention_proposal_repository::ofRequest(connection, request.filingSystem, request.id);
    if (!proposal)
        return proposal.error();
    if (!*proposal)
        return done;
    const auto terms = retention_due_repository::terms(connection, request.filingSystem, request.contact);
    if (!terms)
        return terms.error();
    const auto rules = retention_due_repository::rulesInForce(connection);
    if (!rules)
        return rules.error();
    if (!isStillDue((*proposal)->categories, dueOn(*terms, *rules, today)))
        return Error{Failure::ChangedMeanwhile, QStringLiteral("request.term-moved")};
    return done;
}

} // namespace moved_term
