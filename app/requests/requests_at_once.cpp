#include "app/changes/service_context.h"
#include "app/contacts/contact_repository.h"
#include "app/law/request_deadline.h"
#include "app/requests/limiting_plan.h"
#include "app/requests/request_doing.h"
#include "app/requests/request_execution.h"
#include "app/requests/request_repository.h"
#include "app/requests/request_rules.h"
#include "app/requests/request_steps.h"
#include "app/requests/requests.h"
#include "app/settings/holiday_setting.h"

#include <QUuid>

#include <algorithm>

using request_steps::found;

namespace {

/// Whether what restricted is decided: until then it is not known whether it may end.
bool isDecided(const Request &request)
{
    return !request.isOpen() || request.executedAt || request.outcome != Request::Outcome::None;
}

/// A request of ours that ends what `original` restricted.
Result<Request> liftingOf(Change &change, const Request &original)
{
    const auto contact =
        contact_repository::byId(change.connection(), original.filingSystem, original.contact);
    if (!contact)
        return contact.error();
    if (!*contact)
        return Error{Failure::NotFound, QStringLiteral("request.contact")};
    const auto holidays = holiday_setting::find(change.connection());
    if (!holidays)
        return holidays.error();
    return Request{.filingSystem = original.filingSystem,
        .ref = QUuid::createUuid().toString(QUuid::WithoutBraces),
        .type = Request::Type::Restriction,
        .contact = original.contact,
        .contactRef = (*contact)->ref,
        .receivedOn = change.today(),
        .dueOn = dueSafe(change.today(), *holidays),
        .channel = Request::Channel::OwnInitiative,
        .registeredBy = change.permit().staffRef(),
        .registeredAt = change.now(),
        .relatedRef = original.ref,
        .aim = {.kind = RequestAim::Kind::Lifting}};
}

/// Nobody is asked twice to approve the same end.
Outcome refuseSecond(Change &change, const Request &original)
{
    const auto open = request_repository::list(
        change.connection(), original.filingSystem, {.openOnly = true, .contact = original.contact});
    if (!open)
        return open.error();
    const bool isThere = std::any_of(open->begin(), open->end(), [&](const Request &other) {
        return other.aim.kind == RequestAim::Kind::Lifting && other.relatedRef == original.ref &&
            !other.executedAt && other.outcome != Request::Outcome::Refused;
    });
    return isThere ? Outcome(Error{Failure::Duplicate, QStringLiteral("request.lift-open")}) : Outcome(done);
}

Result<Id<Request>> proposeLifting(Change &change, const Request &original, QDate informedOn)
{
    if (!original.contact.isStored())
        return Error{Failure::NotFound, QStringLiteral("request.contact")};
    if (!isDecided(original))
        return Error{Failure::Refused, QStringLiteral("request.lift-early")};
    if (auto single = refuseSecond(change, original); !single)
        return single.error();
    const auto lifting = liftingOf(change, original);
    if (!lifting)
        return lifting.error();
    const auto plan = limiting_plan::completed(
        change.connection(), *lifting, {.lifts = original.ref, .informedOn = informedOn}, change.today());
    if (!plan)
        return plan.error();
    const auto id = request_steps::takeIn(change, *lifting);
    if (!id)
        return id;
    const auto taken = found(change.connection(), original.filingSystem, *id);
    if (!taken)
        return taken.error();
    const auto next = request_rules::proposed(
        *taken, request_steps::actorOf(change.permit()), plan->toJson(), change.now());
    if (!next)
        return next.error();
    const QJsonObject detail{{QStringLiteral("digest"), QString::fromLatin1(next->proposalDigest.toHex())}};
    auto stored = request_steps::advance(change, *next, QStringLiteral("proposed"), {}, detail);
    return stored ? id : Result<Id<Request>>(stored.error());
}

} // namespace

QFuture<Result<RequestResult>> Requests::doAtOnce(const Permit &permit, FilingSystem filingSystem,
    Id<Request> id, std::optional<RestrictionGround> ground) const
{
    return m_context.change(permit, [=](Change &change) -> Result<RequestResult> {
        if (auto allowed = permit.require(Operation::HandleRequests, filingSystem); !allowed)
            return allowed.error();
        const auto request = found(change.connection(), filingSystem, id);
        if (!request)
            return request.error();
        return request_doing::atOnce(change, *request, ground);
    });
}

QFuture<Result<Id<Request>>> Requests::proposeLifting(
    const Permit &permit, FilingSystem filingSystem, Id<Request> restricting, QDate informedOn) const
{
    return m_context.change(permit, [=](Change &change) -> Result<Id<Request>> {
        if (auto allowed = permit.require(Operation::HandleRequests, filingSystem); !allowed)
            return allowed.error();
        const auto original = found(change.connection(), filingSystem, restricting);
        if (!original)
            return original.error();
        return ::proposeLifting(change, *original, informedOn);
    });
}
