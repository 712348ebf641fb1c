#include "app/requests/request_at_once.h"

#include "app/requests/request_moves.h"

namespace request_rules {

namespace {

bool isOwnSituation(const Request &request)
{
    return request.type == Request::Type::Objection && request.aim.kind == RequestAim::Kind::OwnSituation;
}

} // namespace

bool isLifting(const Request &request)
{
    return request.type == Request::Type::Restriction && request.aim.kind == RequestAim::Kind::Lifting;
}

bool stopsAtOnce(const Request &request)
{
    return request.type == Request::Type::ConsentWithdrawal ||
        (request.type == Request::Type::Objection && !isOwnSituation(request));
}

std::optional<RestrictionGround> restrictedFromReceipt(const Request &request)
{
    if (isOwnSituation(request))
        return RestrictionGround::ObjectionPending;
    if (request.type == Request::Type::Restriction && !isLifting(request))
        return request.aim.ground.value_or(RestrictionGround::Contested);
    return std::nullopt;
}

bool needsDecision(const Request &request)
{
    return request.type == Request::Type::Erasure || request.type == Request::Type::Rectification ||
        isOwnSituation(request) || isLifting(request);
}

std::optional<Error> cannotDoAtOnce(const Request &request)
{
    const bool isRestricting = request.type == Request::Type::Restriction && !isLifting(request);
    if (!stopsAtOnce(request) && !isRestricting)
        return Error{Failure::Refused, QStringLiteral("request.not-at-once")};
    if (request.executedAt)
        return Error{Failure::Refused, QStringLiteral("request.executed-already")};
    if (request.isOpen() && request.outcome == Request::Outcome::Refused)
        return Error{Failure::Refused, QStringLiteral("request.rejected")};
    if (isRestricting &&
        (request.stage == Request::Stage::Received || request.stage == Request::Stage::IdentityRequested))
        return Error{Failure::Refused, QStringLiteral("request.identity-missing")};
    if (!stageAfter(request.stage, RequestMove::DoAtOnce))
        return Error{Failure::Refused, QStringLiteral("request.stage")};
    return std::nullopt;
}

Result<Request> doneAtOnce(Request request, const RequestActor &actor, Instant now)
{
    if (auto hindered = cannotDoAtOnce(request))
        return *hindered;
    request.stage = *stageAfter(request.stage, RequestMove::DoAtOnce);
    request.outcome = Request::Outcome::Granted;
    request.executedBy = actor.staffRef;
    request.executedAt = now;
    return request;
}

} // namespace request_rules
