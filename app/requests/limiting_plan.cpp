#include "app/requests/limiting_plan.h"

#include "app/consent/purpose_repository.h"
#include "app/contacts/field_value.h"
#include "app/requests/request_at_once.h"
#include "app/requests/request_repository.h"
#include "app/requests/restriction_repository.h"

#include <algorithm>

namespace limiting_plan {

namespace {

Error wrong(const char *what, const QStringList &place = {})
{
    return {Failure::Invalid, QStringLiteral("request.") + QLatin1String(what), place};
}

/// Art. 21(1) GDPR is about processing on the bases of art. 6(1)(e) and (f).
bool canBeObjectedTo(const Purpose &purpose)
{
    return purpose.basis == LawfulBasis::PublicTask || purpose.basis == LawfulBasis::LegitimateInterest;
}

Result<Proposal> draftStops(Connection &connection, const Request &request)
{
    const auto purposes = purpose_repository::all(connection);
    if (!purposes)
        return purposes.error();
    Proposal proposal;
    for (const Purpose &purpose : *purposes) {
        const bool isMeant = request.aim.purposeKey.isEmpty() || request.aim.purposeKey == purpose.key;
        if (isMeant && canBeObjectedTo(purpose) && !purpose.endedAt &&
            purpose.appliesTo.contains(request.filingSystem))
            proposal.stops.append(purpose.key);
    }
    return proposal;
}

Result<Proposal> completedStops(Connection &connection, const Request &request, const Proposal &proposal)
{
    auto complete = proposal.stops.isEmpty() ? draftStops(connection, request)
                                             : Result<Proposal>(Proposal{.stops = proposal.stops});
    if (!complete)
        return complete;
    if (complete->stops.isEmpty())
        return wrong("stop-missing");
    complete->stops.removeDuplicates();
    complete->stops.sort();
    for (const QString &key : std::as_const(complete->stops)) {
        const auto purpose = purpose_repository::byKey(connection, key);
        if (!purpose)
            return purpose.error();
        if (!*purpose)
            return Error{Failure::NotFound, QStringLiteral("purpose")};
        if (!canBeObjectedTo(**purpose))
            return wrong("stop-basis", {key});
    }
    return complete;
}

Result<Proposal> completedLifting(
    Connection &connection, const Request &request, const Proposal &proposal, QDate today)
{
    const QString ref = proposal.lifts.isEmpty() ? request.relatedRef : proposal.lifts;
    const auto restriction = restrictionOf(connection, request, ref);
    if (!restriction)
        return restriction.error();
    if (!proposal.informedOn.isValid())
        return wrong("informed-missing");
    // Computed for another day than it is, that day counts.
    const QDate since = std::min(restriction->since.toLocal().date(), today);
    if (proposal.informedOn < since || proposal.informedOn > today)
        return wrong("informed-day");
    return Proposal{.lifts = ref, .informedOn = proposal.informedOn};
}

Result<Proposal> completedStatement(const Proposal &proposal)
{
    const QString statement = proposal.statement.trimmed();
    if (statement.isEmpty())
        return wrong("statement-missing");
    if (auto clean = refuseNationalNumbers({{QStringLiteral("statement"), statement}}); !clean)
        return clean.error();
    return Proposal{.statement = statement};
}

} // namespace

Result<Proposal> draft(Connection &connection, const Request &request)
{
    if (request_rules::isLifting(request))
        return Proposal{.lifts = request.relatedRef};
    return draftStops(connection, request);
}

Result<Proposal> completed(
    Connection &connection, const Request &request, const Proposal &proposal, QDate today)
{
    if (request_rules::isLifting(request))
        return completedLifting(connection, request, proposal, today);
    return request.type == Request::Type::Objection ? completedStops(connection, request, proposal)
                                                    : completedStatement(proposal);
}

Result<Restriction> restrictionOf(Connection &connection, const Request &request, const QString &ref)
{
    const auto all = restriction_repository::ofContact(connection, request.filingSystem, request.contact);
    if (!all)
        return all.error();
    for (const Restriction &each : *all) {
        if (!each.isInForce())
            continue;
        const auto cause = request_repository::byId(connection, request.filingSystem, each.request);
        if (!cause)
            return cause.error();
        if (*cause && (*cause)->ref == ref)
            return each;
    }
    return Error{Failure::Refused, QStringLiteral("request.restriction-over")};
}

} // namespace limiting_plan
