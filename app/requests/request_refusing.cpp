#include "app/requests/request_refusing.h"

#include "app/contacts/contact_repository.h"
#include "app/contacts/field_value.h"
#include "app/requests/refusal_facts.h"
#include "app/requests/request_result.h"

namespace request_refusing {

Result<Proposal> completed(Connection &connection, const Request &request, const Proposal &wish, QDate today)
{
    Proposal complete = wish;
    complete.refusalWords = wish.refusalWords.trimmed();
    complete.refusal.clear();
    for (const RefusalReason reason : allRefusalReasons) {
        if (wish.refusal.contains(reason))
            complete.refusal.append(reason);
    }
    if (auto clean = refuseNationalNumbers({{QStringLiteral("words"), complete.refusalWords}}); !clean)
        return clean.error();
    const auto facts = refusal_facts::of(connection, request, today);
    if (!facts)
        return facts.error();
    const auto fits = request_refusal::check(request, complete, *facts);
    return fits ? Result<Proposal>(complete) : fits.error();
}

Outcome check(Connection &connection, const Request &request, QDate today)
{
    const auto proposal = Proposal::fromJson(request.proposal);
    if (!proposal)
        return proposal.error();
    if (!proposal->refuses())
        return done;
    const auto facts = refusal_facts::of(connection, request, today);
    if (!facts)
        return facts.error();
    return request_refusal::check(request, *proposal, *facts);
}

Outcome addLanguage(Connection &connection, Request &request)
{
    if (!request_refusal::isRefusal(request.outcome) || !request.contact.isStored())
        return done;
    const auto contact = contact_repository::byId(connection, request.filingSystem, request.contact);
    if (!contact)
        return contact.error();
    RequestResult result = RequestResult::fromJson(request.result);
    if (*contact)
        result.language = (*contact)->language;
    request.result = result.toJson();
    return done;
}

} // namespace request_refusing
