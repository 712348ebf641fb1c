#include "app/requests/request_doing.h"

#include "app/backup/act_record.h"
#include "app/changes/change.h"
#include "app/changes/service_context.h"
#include "app/contacts/contact_repository.h"
#include "app/requests/carried_together.h"
#include "app/requests/deciding_right.h"
#include "app/requests/decision_signing.h"
#include "app/requests/identity_facts.h"
#include "app/requests/request_at_once.h"
#include "app/requests/request_execution.h"
#include "app/requests/request_limiting.h"
#include "app/requests/request_notices.h"
#include "app/requests/request_repository.h"
#include "app/requests/request_steps.h"
#include "app/requests/request_stopping.h"
#include "app/requests/requests.h"
#include "app/requests/restriction_repository.h"

namespace request_doing {

namespace {

/// The ground that holds for a restriction: the one that was found, else that of receipt.
Outcome settleGround(Change &change, const Request &request, std::optional<RestrictionGround> ground)
{
    const auto there =
        restriction_repository::ofRequest(change.connection(), request.filingSystem, request.id);
    if (!there)
        return there.error();
    if (!*there || !(*there)->isInForce())
        return request_limiting::restrict(
            change, request, ground.value_or(*request_rules::restrictedFromReceipt(request)));
    if (!ground || *ground == (*there)->ground)
        return done;
    if (auto set = restriction_repository::setGround(
            change.connection(), request.filingSystem, (*there)->id, *ground);
        !set)
        return set;
    return act_record::restricted(change.connection(), request, *ground, change.now());
}

Outcome keepRestricted(
    Change &change, const Request &request, std::optional<RestrictionGround> ground, RequestResult &result)
{
    if (auto settled = settleGround(change, request, ground); !settled)
        return settled;
    const auto stored =
        restriction_repository::ofRequest(change.connection(), request.filingSystem, request.id);
    if (!stored)
        return stored.error();
    result.restricted = keyOf((*stored)->ground);
    CommonFacts common(change.connection());
    PersonFacts person(common, request.filingSystem, request.contact);
    auto notify = notice_keeping::layDown(change, person, request, {});
    if (!notify)
        return notify.error();
    result.notify = *std::move(notify);
    return done;
}

} // namespace

Outcome checkAim(const RequestIntake &intake)
{
    const auto wrong = [](const char *what) {
        return Error{Failure::Invalid, QStringLiteral("request.aim"), {QLatin1String(what)}};
    };
    const RequestAim &aim = intake.aim;
    const bool isObjection = intake.type == Request::Type::Objection;
    if (aim.kind == RequestAim::Kind::Lifting)
        return wrong("lifting");
    if (aim.kind == RequestAim::Kind::OwnSituation && !isObjection)
        return wrong("own-situation");
    if (aim.isLimited() && !isObjection && intake.type != Request::Type::ConsentWithdrawal)
        return wrong("purpose");
    if (aim.ground && intake.type != Request::Type::Restriction)
        return wrong("ground");
    return done;
}

Outcome onReceipt(Change &change, Id<Request> id, FilingSystem filingSystem)
{
    const auto request = request_steps::found(change.connection(), filingSystem, id);
    if (!request)
        return request.error();
    if (request_rules::stopsAtOnce(*request)) {
        const auto stopped = atOnce(change, *request);
        return stopped ? Outcome(done) : Outcome(stopped.error());
    }
    const auto ground = request_rules::restrictedFromReceipt(*request);
    if (!ground)
        return done;
    if (auto restricted = request_limiting::restrict(change, *request, *ground); !restricted)
        return restricted;
    return request_steps::advance(
        change, *request, QStringLiteral("restricted"), {}, {{QStringLiteral("ground"), keyOf(*ground)}});
}

Result<RequestResult> atOnce(Change &change, const Request &request, std::optional<RestrictionGround> ground)
{
    auto next = request_rules::doneAtOnce(request, request_steps::actorOf(change.permit()), change.now());
    if (!next)
        return next.error();
    const auto contact = contact_repository::byId(change.connection(), request.filingSystem, request.contact);
    if (!contact)
        return contact.error();
    if (!*contact)
        return Error{Failure::NotFound, QStringLiteral("request.contact")};
    RequestResult result{.language = (*contact)->language};
    QJsonObject detail;
    if (request_rules::stopsAtOnce(request)) {
        auto stopped = request_stopping::stop(change, request);
        if (!stopped)
            return stopped.error();
        result.stopped = *std::move(stopped);
        detail.insert(QStringLiteral("stopped"), static_cast<int>(result.stopped.size()));
    } else {
        if (auto kept = keepRestricted(change, request, ground, result); !kept)
            return kept.error();
        detail.insert(QStringLiteral("ground"), result.restricted);
    }
    next->result = result.toJson();
    const QString step = request_rules::stopsAtOnce(request) ? QStringLiteral("stopped")
                                                             : QStringLiteral("restriction-granted");
    if (auto stored = request_steps::advance(change, *next, step, {}, detail); !stored)
        return stored.error();
    return result;
}

Result<RequestResult> approved(Change &change, const ServiceContext &context,
    const Confirmation &confirmation, Instant asked, PersonFacts &person, const Request &request,
    CarriedTogether &together)
{
    const Permit &permit = change.permit();
    if (auto allowed = permit.require(Operation::ExecuteRequests, request.filingSystem); !allowed)
        return allowed.error();
    if (auto confirmed = confirmation.requireFor(permit, asked); !confirmed)
        return confirmed.error();
    const auto decisions =
        request_repository::decisions(change.connection(), request.filingSystem, request.id);
    if (!decisions)
        return decisions.error();
    const Decision latest = decisions->isEmpty() ? Decision{} : decisions->first();
    const auto next = request_rules::executed(request, request_steps::actorOf(permit), latest, change.now());
    if (!next)
        return next.error();
    if (auto known = identity_facts::isEstablished(person, request); !known)
        return known.error();
    if (auto stands = deciding_right::check(context, change.connection(), request, latest); !stands)
        return stands.error();
    if (!context.shared) {
        if (auto proved = decision_signing::check(
                context, change.connection(), together.basis, request, latest, change.now());
            !proved)
            return proved.error();
    }
    return request_execution::carryOut(change, person, *next, latest, together.erasures);
}

} // namespace request_doing
