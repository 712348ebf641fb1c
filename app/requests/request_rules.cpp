#include "app/requests/request_rules.h"

#include "app/requests/identity_check.h"
#include "app/requests/planned_result.h"
#include "app/requests/request_at_once.h"
#include "app/requests/request_moves.h"
#include "app/requests/request_refusal.h"
#include "app/requests/request_result.h"
#include "app/requests/request_rule_parts.h"

#include <algorithm>

namespace request_rules {

namespace {

constexpr qint64 approvalHolds = qint64{14} * 24 * 3600 * 1'000'000;

bool isOfOneContact(const Request &one, const Request &other)
{
    // Merging two records moves requests and leaves the reference under which they were signed.
    if (one.contact.isStored() && other.contact.isStored())
        return one.contact == other.contact;
    return one.contactRef == other.contactRef;
}

} // namespace

bool repeats(const Request &request, const Request &earlier)
{
    const bool isLater = earlier.receivedOn < request.receivedOn ||
        (earlier.receivedOn == request.receivedOn && earlier.id.number() < request.id.number());
    return isLater && earlier.isOpen() && earlier.type == request.type && isOfOneContact(request, earlier);
}

Outcome checkRequester(const Request &request)
{
    const bool isRepresented = !request.representative.trimmed().isEmpty();
    const bool hasMandate = !request.mandate.trimmed().isEmpty();
    if (isRepresented && !hasMandate)
        return Error{Failure::Invalid, QStringLiteral("request.mandate-missing")};
    if (hasMandate && !isRepresented)
        return Error{Failure::Invalid, QStringLiteral("request.representative-missing")};
    return done;
}

Result<Request> asked(Request request, const RequestQuestion &question, QDate today)
{
    if (!isWithin(question.askedOn, request.receivedOn, today))
        return Error{Failure::Invalid, QStringLiteral("request.asked-day")};
    if (question.reason.trimmed().isEmpty())
        return Error{Failure::Invalid, QStringLiteral("request.asked-reason")};
    if (isRefused(request))
        return requestRefused("rejected");
    if (isOwnInitiative(request))
        return requestRefused("stage");
    const bool isAboutIdentity = question.about == RequestQuestion::About::Identity;
    return moved(std::move(request), {isAboutIdentity ? RequestMove::AskIdentity : RequestMove::AskScope});
}

Result<Request> scopeHeard(Request request)
{
    return moved(std::move(request), {RequestMove::HearScope});
}

Result<Request> identityConfirmed(
    Request request, const RequestActor &actor, const QString &method, int levelNeeded, Instant now)
{
    const auto level = identityLevelOf(method);
    if (!level)
        return Error{Failure::Invalid, QStringLiteral("request.identity-method"), {method}};
    // It comes although a refusal for want of it waits: that refusal has no ground any more.
    const bool isLate = !request.identityAt && stageAfter(request.stage, RequestMove::IdentityArrives);
    auto next =
        moved(std::move(request), {isLate ? RequestMove::IdentityArrives : RequestMove::ConfirmIdentity});
    if (!next)
        return next;
    if (*level < levelNeeded)
        return Error{Failure::Refused, QStringLiteral("request.identity-weak"),
            {QStringLiteral("V%1").arg(levelNeeded)}};
    if (isLate)
        request_refusal::dropProposal(*next);
    next->identityMethod = method;
    next->identityLevel = *level;
    next->identityBy = actor.staffRef;
    next->identityAt = now;
    return next;
}

Result<Request> onOwnInitiative(Request request, const RequestActor &actor, Instant now)
{
    const bool isOurs = request.type == Request::Type::Erasure || isLifting(request);
    if (request.stage != Request::Stage::Received || !isOurs ||
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
    using enum Request::Stage;
    const bool isUnidentified = !request.identityAt;
    if (isUnidentified && !request_refusal::needsNoIdentity(proposal))
        return requestRefused("identity-missing");
    if (request.stage == ClarificationRequested)
        return requestRefused("clarification-open");
    if (request.stage == IdentityConfirmed)
        request.stage = *stageAfter(request.stage, RequestMove::Assess);
    auto next = moved(std::move(request),
        {isUnidentified ? RequestMove::RefuseUnidentified : RequestMove::LayPlan, RequestMove::Submit});
    if (!next)
        return next;
    if (isOwn(*next, actor))
        return requestRefused("own-record");
    next->outcome = Request::Outcome::None;
    next->result.clear();
    next->proposal = proposal;
    next->proposalDigest = Proposal::digestOf(proposal);
    next->preparedBy = actor.staffRef;
    next->preparedAt = now;
    // That of the row once this is stored.
    next->proposedVersion = next->version + 1;
    return next;
}

std::optional<Error> cannotDecide(const Request &request, const RequestActor &approver)
{
    if (request.stage != Request::Stage::AwaitingSecondApprover)
        return requestRefused("nothing-to-decide");
    if (approver.staffRef == request.registeredBy)
        return requestRefused("registered-by-you");
    if (approver.staffRef == request.preparedBy)
        return requestRefused("prepared-by-you");
    if (hasIdentified(request, approver.staffRef))
        return requestRefused("identified-by-you");
    if (isOwn(request, approver))
        return requestRefused("own-record");
    return std::nullopt;
}

std::optional<Error> identityMissing(const Request &request, const IdentityNeed &need)
{
    return request_refusal::needsNoIdentity(request.proposal) ? std::nullopt : need.missing(request);
}

std::optional<Error> cannotDecide(
    const Request &request, const RequestActor &approver, const IdentityNeed &need)
{
    const auto locked = cannotDecide(request, approver);
    return locked ? locked : identityMissing(request, need);
}

std::optional<Error> cannotHaveDecided(const Request &request, const RequestActor &principal)
{
    if (principal.staffRef == request.registeredBy)
        return requestRefused("registered-for-you");
    if (principal.staffRef == request.preparedBy)
        return requestRefused("prepared-for-you");
    if (hasIdentified(request, principal.staffRef))
        return requestRefused("identified-for-you");
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
    if (verdict == Decision::Verdict::Approved) {
        request_refusal::settle(request);
        return moved(std::move(request), {RequestMove::Approve});
    }
    // The proposal is rejected, not the request: another one is to be made.
    const bool isUnidentified = !request.identityAt;
    request.outcome = Request::Outcome::None;
    if (isUnidentified)
        request_refusal::dropProposal(request);
    return moved(
        std::move(request), {isUnidentified ? RequestMove::RejectUnidentified : RequestMove::Reject});
}

Result<Request> askedBack(Request request, const RequestActor &approver, const QString &question)
{
    if (auto locked = cannotDecide(request, approver))
        return *locked;
    if (question.trimmed().isEmpty())
        return Error{Failure::Invalid, QStringLiteral("request.ask-back-empty")};
    return moved(std::move(request), {RequestMove::AskBack});
}

Result<Request> setAside(Request request, const Request &original, Instant now)
{
    if (isRefused(request))
        return requestRefused("rejected");
    if (!repeats(request, original))
        return Error{Failure::Invalid, QStringLiteral("request.duplicate-other")};
    auto next = moved(std::move(request), {RequestMove::SetAside});
    if (!next)
        return next;
    next->relatedRef = original.ref;
    next->closedAt = now;
    return next;
}

Result<Request> executed(Request request, const RequestActor &actor, const Decision &decision, Instant now)
{
    if (request.stage != Request::Stage::Approved)
        return requestRefused(request.executedAt ? "executed-already" : "not-approved");
    if (isRefused(request))
        return requestRefused("refusal-executed");
    if (isOwn(request, actor))
        return requestRefused("own-record");
    const bool isValid = decision.verdict == Decision::Verdict::Approved &&
        decision.proposalDigest == request.proposalDigest &&
        Proposal::digestOf(request.proposal) == request.proposalDigest &&
        decision.approver != request.preparedBy && decision.approver != request.registeredBy &&
        decision.standsFor != request.preparedBy && decision.standsFor != request.registeredBy;
    if (!isValid)
        return requestRefused("decision-invalid");
    if (hasIdentified(request, decision.approver) ||
        (!decision.standsFor.isEmpty() && hasIdentified(request, decision.standsFor)))
        return requestRefused("identified-by-approver");
    if (now.micros - decision.decidedAt.micros > approvalHolds)
        return requestRefused("decision-expired");
    const auto proposal = Proposal::fromJson(request.proposal);
    if (!proposal)
        return proposal.error();
    request.outcome = outcomeOf(*proposal);
    request.executedBy = actor.staffRef;
    request.executedAt = now;
    // All of it happens in one transaction, so that nobody sees it being carried out.
    return moved(std::move(request), {RequestMove::Execute, RequestMove::Finish});
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
    result.impossible.remove(recipient);
    request.result = result.toJson();
    return request;
}

Result<Request> noticeImpossible(Request request, const QString &recipient, const QString &why)
{
    if (!request.executedAt)
        return requestRefused("not-finished");
    const bool isKnown = std::any_of(noticeObstacles.begin(), noticeObstacles.end(),
        [&why](const char *code) { return why == QLatin1String(code); });
    if (!isKnown)
        return Error{Failure::Invalid, QStringLiteral("request.obstacle"), {why}};
    RequestResult result = RequestResult::fromJson(request.result);
    if (!result.openNotices().contains(recipient))
        return Error{Failure::NotFound, QStringLiteral("request.recipient"), {recipient}};
    result.impossible.insert(recipient, why);
    request.result = result.toJson();
    return request;
}

bool isByHand(Request::Type type)
{
    using enum Request::Type;
    return type == Access || type == Portability || type == HumanReview || type == Recipients ||
        type == Complaint;
}

bool isAnswerable(const Request &request)
{
    using enum Request::Stage;
    const bool isDoneByHand =
        isByHand(request.type) && (request.stage == IdentityConfirmed || request.stage == Assessed);
    // Earlier builds left what was refused where it was assessed.
    const bool isDecidedAgainst =
        isRefused(request) && (request.stage == Approved || request.stage == Assessed);
    return request.stage == NotifyingRecipients || isDoneByHand || isDecidedAgainst;
}

Result<Request> answered(Request request, QDate answeredOn, QDate today)
{
    using enum Request::Stage;
    if (!isWithin(answeredOn, request.receivedOn, today))
        return Error{Failure::Invalid, QStringLiteral("request.answered-day")};
    if (!isAnswerable(request))
        return isByHand(request.type) && (request.stage == Received || request.stage == IdentityRequested)
            ? requestRefused("identity-missing")
            : requestRefused("not-finished");
    if (isByHand(request.type) && request.outcome == Request::Outcome::None)
        request.outcome = Request::Outcome::Granted;
    if (request.stage == IdentityConfirmed)
        request.stage = *stageAfter(request.stage, RequestMove::Assess);
    request.answeredOn = answeredOn;
    return moved(std::move(request), {RequestMove::Answer});
}

Result<Request> closed(Request request, QDate answeredOn, QDate today, Instant now)
{
    if (request.stage != Request::Stage::Answered) {
        auto next = answered(std::move(request), answeredOn, today);
        if (!next)
            return next;
        request = *std::move(next);
    }
    const QStringList open = RequestResult::fromJson(request.result).openNotices();
    if (!open.isEmpty())
        return Error{
            Failure::Refused, QStringLiteral("request.notices-open"), {open.join(QStringLiteral(", "))}};
    auto next = moved(std::move(request), {RequestMove::Close});
    if (next)
        next->closedAt = now;
    return next;
}

Result<Request> withdrawn(Request request, Instant now)
{
    // A refusal is answered (art. 12(4) GDPR); it is not undone by the person letting it rest.
    if (isRefused(request))
        return requestRefused("rejected");
    auto next = moved(std::move(request), {RequestMove::TakeBack});
    if (!next)
        return next;
    next->outcome = Request::Outcome::Withdrawn;
    next->result = RequestResult{.refusal = {RefusalReason::TakenBack}}.toJson();
    next->closedAt = now;
    return next;
}

std::optional<Request> overtaken(Request request, Instant now)
{
    if (isRefused(request))
        return std::nullopt;
    auto next = moved(std::move(request), {RequestMove::OvertakePerson});
    if (!next)
        return std::nullopt;
    next->outcome = Request::Outcome::PersonErased;
    next->closedAt = now;
    return *next;
}

} // namespace request_rules
