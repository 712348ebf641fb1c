#include "app/requests/request_rules.h"

#include "app/requests/identity_check.h"
#include "app/requests/request_result.h"

#include <algorithm>

namespace request_rules {

namespace {

constexpr qint64 approvalHolds = qint64{14} * 24 * 3600 * 1'000'000;

Error requestRefused(const char *why)
{
    return Error{Failure::Refused, QStringLiteral("request.") + QLatin1String(why)};
}

bool isOwn(const Request &request, const RequestActor &actor)
{
    return !actor.ownContact.isEmpty() && actor.ownContact == request.contactRef;
}

} // namespace

Result<Request> identityConfirmed(
    Request request, const RequestActor &actor, const QString &method, Instant now)
{
    const auto level = identityLevelOf(method);
    if (!level)
        return Error{Failure::Invalid, QStringLiteral("request.identity-method"), {method}};
    if (request.stage != Request::Stage::Received && request.stage != Request::Stage::IdentityConfirmed)
        return requestRefused("stage");
    if (*level < identityLevelNeeded(request.type))
        return Error{Failure::Refused, QStringLiteral("request.identity-weak"),
            {QStringLiteral("V%1").arg(identityLevelNeeded(request.type))}};
    request.stage = Request::Stage::IdentityConfirmed;
    request.identityMethod = method;
    request.identityLevel = *level;
    request.identityBy = actor.staffRef;
    request.identityAt = now;
    return request;
}

Result<Request> onOwnInitiative(Request request, const RequestActor &actor, Instant now)
{
    if (request.stage != Request::Stage::Received || request.type != Request::Type::Erasure ||
        request.channel != Request::Channel::OwnInitiative)
        return requestRefused("stage");
    request.stage = Request::Stage::IdentityConfirmed;
    request.identityMethod = QStringLiteral("own-initiative");
    request.identityLevel = identityLevelNeeded(request.type);
    request.identityBy = actor.staffRef;
    request.identityAt = now;
    return request;
}

Result<Request> proposed(Request request, const RequestActor &actor, const QString &proposal, Instant now)
{
    switch (request.stage) {
    case Request::Stage::Received:
        return requestRefused("identity-missing");
    case Request::Stage::IdentityConfirmed:
    case Request::Stage::AwaitingDecision:
    case Request::Stage::Approved:
    case Request::Stage::Rejected:
        break;
    default:
        return requestRefused("stage");
    }
    if (isOwn(request, actor))
        return requestRefused("own-record");
    request.stage = Request::Stage::AwaitingDecision;
    request.outcome = Request::Outcome::None;
    request.proposal = proposal;
    request.proposalDigest = Proposal::digestOf(proposal);
    request.preparedBy = actor.staffRef;
    request.preparedAt = now;
    // That of the row once this is stored.
    request.proposedVersion = request.version + 1;
    return request;
}

std::optional<Error> cannotDecide(const Request &request, const RequestActor &approver)
{
    if (request.stage != Request::Stage::AwaitingDecision)
        return requestRefused("nothing-to-decide");
    if (approver.staffRef == request.registeredBy)
        return requestRefused("registered-by-you");
    if (approver.staffRef == request.preparedBy)
        return requestRefused("prepared-by-you");
    if (isOwn(request, approver))
        return requestRefused("own-record");
    return std::nullopt;
}

std::optional<Error> cannotHaveDecided(const Request &request, const RequestActor &principal)
{
    if (principal.staffRef == request.registeredBy)
        return requestRefused("registered-for-you");
    if (principal.staffRef == request.preparedBy)
        return requestRefused("prepared-for-you");
    if (isOwn(request, principal))
        return requestRefused("principal-record");
    return std::nullopt;
}

Result<Request> decided(Request request, const RequestActor &approver, Decision::Verdict verdict,
    const QString &reason, const QByteArray &digest)
{
    if (auto locked = cannotDecide(request, approver))
        return *locked;
    if (digest != request.proposalDigest || Proposal::digestOf(request.proposal) != digest)
        return Error{Failure::ChangedMeanwhile, QStringLiteral("request.proposal-changed")};
    if (verdict == Decision::Verdict::Rejected && reason.trimmed().isEmpty())
        return Error{Failure::Invalid, QStringLiteral("request.reason-missing")};
    request.stage =
        verdict == Decision::Verdict::Approved ? Request::Stage::Approved : Request::Stage::Rejected;
    if (verdict == Decision::Verdict::Rejected)
        request.outcome = Request::Outcome::Refused;
    return request;
}

Result<Request> executed(Request request, const RequestActor &actor, const Decision &decision, Instant now)
{
    if (request.stage != Request::Stage::Approved)
        return requestRefused(
            request.stage == Request::Stage::Executed ? "executed-already" : "not-approved");
    if (isOwn(request, actor))
        return requestRefused("own-record");
    const bool isValid = decision.verdict == Decision::Verdict::Approved &&
        decision.proposalDigest == request.proposalDigest &&
        Proposal::digestOf(request.proposal) == request.proposalDigest &&
        decision.approver != request.preparedBy && decision.approver != request.registeredBy &&
        decision.standsFor != request.preparedBy && decision.standsFor != request.registeredBy;
    if (!isValid)
        return requestRefused("decision-invalid");
    if (now.micros - decision.decidedAt.micros > approvalHolds)
        return requestRefused("decision-expired");
    const auto proposal = Proposal::fromJson(request.proposal);
    if (!proposal)
        return proposal.error();
    request.stage = Request::Stage::Executed;
    request.outcome =
        proposal->erasesEverything() ? Request::Outcome::Granted : Request::Outcome::PartlyGranted;
    request.executedBy = actor.staffRef;
    request.executedAt = now;
    return request;
}

Result<Request> notified(Request request, const QString &recipient, QDate confirmedOn, QDate today)
{
    if (!request.executedAt)
        return requestRefused("not-finished");
    if (!confirmedOn.isValid() || confirmedOn > today ||
        confirmedOn < std::min(request.executedAt->toLocal().date(), today))
        return Error{Failure::Invalid, QStringLiteral("request.notified-day")};
    RequestResult result = RequestResult::fromJson(request.result);
    if (!result.notify.contains(recipient))
        return Error{Failure::NotFound, QStringLiteral("request.recipient"), {recipient}};
    result.notified.insert(recipient, confirmedOn);
    request.result = result.toJson();
    return request;
}

bool isByHand(Request::Type type)
{
    return type != Request::Type::Erasure && type != Request::Type::Rectification;
}

Result<Request> closed(Request request, QDate answeredOn, QDate today, Instant now)
{
    if (!answeredOn.isValid() || answeredOn < request.receivedOn || answeredOn > today)
        return Error{Failure::Invalid, QStringLiteral("request.answered-day")};
    const bool isDoneByHand = isByHand(request.type) && request.stage == Request::Stage::IdentityConfirmed;
    if (request.stage != Request::Stage::Executed && request.stage != Request::Stage::Rejected &&
        !isDoneByHand)
        return isByHand(request.type) && request.stage == Request::Stage::Received
            ? requestRefused("identity-missing")
            : requestRefused("not-finished");
    if (isDoneByHand)
        request.outcome = Request::Outcome::Granted;
    request.stage = Request::Stage::Closed;
    request.answeredOn = answeredOn;
    request.closedAt = now;
    return request;
}

Result<Request> withdrawn(Request request, Instant now)
{
    if (!request.isOpen() || request.stage == Request::Stage::Executed)
        return requestRefused("stage");
    // A refusal is answered (art. 12(4) GDPR); it is not undone by the person letting it rest.
    if (request.stage == Request::Stage::Rejected)
        return requestRefused("rejected");
    request.stage = Request::Stage::Withdrawn;
    request.outcome = Request::Outcome::Withdrawn;
    request.closedAt = now;
    return request;
}

std::optional<Request> overtaken(Request request, Instant now)
{
    using enum Request::Stage;
    const bool isDecided = request.stage == Rejected || request.stage == Executed;
    if (!request.isOpen() || isDecided)
        return std::nullopt;
    request.stage = Closed;
    request.outcome = Request::Outcome::PersonErased;
    request.closedAt = now;
    return request;
}

} // namespace request_rules
