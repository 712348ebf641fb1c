#include "app/requests/refusal_facts.h"

#include "app/contacts/contact_repository.h"
#include "app/contacts/disclosure_repository.h"
#include "app/contacts/provenance_repository.h"
#include "app/requests/category_erasure.h"
#include "app/requests/request_repository.h"

#include <algorithm>
#include <numeric>

namespace refusal_facts {

namespace {

/// Whether the record was made on the day of the request or after, from what came with it.
Result<bool> isMadeForRequest(Connection &connection, const Request &request)
{
    const auto contact = contact_repository::byId(connection, request.filingSystem, request.contact);
    if (!contact)
        return contact.error();
    if (!*contact || (*contact)->createdAt.toLocal().date() < request.receivedOn)
        return false;
    const auto origin = provenance_repository::byId(connection, request.filingSystem, (*contact)->provenance);
    if (!origin)
        return origin.error();
    return *origin && (*origin)->collectedOn.isValid() && (*origin)->collectedOn >= request.receivedOn;
}

Result<int> thingsHeld(Connection &connection, const Request &request)
{
    if (!request.contact.isStored())
        return 0;
    auto held = category_erasure::held(connection, request.filingSystem, request.contact);
    if (!held)
        return held.error().failure == Failure::NotFound ? Result<int>(0) : held.error();
    const auto told = disclosure_repository::list(connection, request.filingSystem, request.contact);
    if (!told)
        return told.error();
    const auto isMadeFor = isMadeForRequest(connection, request);
    if (!isMadeFor)
        return isMadeFor.error();
    if (*isMadeFor) {
        held->remove(DataCategory::Identity);
        held->remove(DataCategory::ContactDetails);
    }
    return std::accumulate(held->begin(), held->end(), static_cast<int>(told->size()));
}

/// Since they were asked last.
bool hasIdentityFailed(const QList<RequestStep> &steps)
{
    bool hasFailed = false;
    for (const RequestStep &step : steps) {
        if (step.step == QLatin1String("identity-asked"))
            hasFailed = false;
        if (step.step == QLatin1String("identity-failed"))
            hasFailed = true;
    }
    return hasFailed;
}

} // namespace

Result<request_refusal::Facts> of(Connection &connection, const Request &request, QDate today)
{
    request_refusal::Facts facts{.today = today};
    auto questions = request_repository::questions(connection, request.filingSystem, request.id);
    if (!questions)
        return questions.error();
    facts.questions = *std::move(questions);
    const auto steps = request_repository::steps(connection, request.filingSystem, request.id);
    if (!steps)
        return steps.error();
    facts.hasIdentityFailed = hasIdentityFailed(*steps);
    const auto held = thingsHeld(connection, request);
    if (!held)
        return held.error();
    facts.thingsHeld = *held;
    return facts;
}

} // namespace refusal_facts
