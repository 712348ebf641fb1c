#include "app/changes/change.h"
#include "app/contacts/field_value.h"
#include "app/requests/deciding_right.h"
#include "app/requests/representative_repository.h"
#include "app/requests/request_limiting.h"
#include "app/requests/request_questions.h"
#include "app/requests/request_repository.h"
#include "app/requests/request_rules.h"
#include "app/requests/request_stepping.h"
#include "app/requests/requests.h"
#include "app/settings/holiday_setting.h"

using request_steps::actorOf;
using request_steps::found;
using request_steps::stepThrough;

namespace {

/// In whose stead one may decide it; none in one's own right.
Result<std::optional<Deputyship>> rightToDecide(
    const ServiceContext &context, Change &change, const Permit &permit, const Request &request)
{
    const auto lent = deciding_right::of(context, change.connection(), permit, request.filingSystem);
    if (!lent)
        return lent.error();
    return deciding_right::forRequest(change.connection(), *lent, request);
}

/// Reads the request, lets `rule` make the next record of it for whoever may decide it, and stores that with
/// in whose stead they did so.
template <typename Rule>
QFuture<Outcome> stepAsDecider(const ServiceContext &context, const Permit &permit, FilingSystem filingSystem,
    Id<Request> id, const RequestStep &step, Rule rule)
{
    return context.change(permit, [=, &context](Change &change) -> Outcome {
        if (auto allowed = permit.require(Operation::ViewContacts, filingSystem); !allowed)
            return allowed;
        if (auto clean = refuseNationalNumbers({{QStringLiteral("reason"), step.remark}}); !clean)
            return clean;
        const auto request = found(change.connection(), filingSystem, id);
        if (!request)
            return request.error();
        const auto right = rightToDecide(context, change, permit, *request);
        if (!right)
            return right.error();
        const Result<Request> next = rule(*request, change);
        return next ? request_steps::advance(change, *next, step, *right) : Outcome(next.error());
    });
}

/// Whether it was approved to answer whom the evidence named; another plan, approved anew, frees the address.
bool isGrantedTo(const Request &request)
{
    return request.stage == Request::Stage::Approved || request.stage == Request::Stage::Executing;
}

} // namespace

QFuture<Outcome> Requests::ask(
    const Permit &permit, FilingSystem filingSystem, Id<Request> id, const RequestQuestion &question) const
{
    RequestQuestion asked = question;
    asked.reason = question.reason.trimmed();
    const bool isAboutIdentity = question.about == RequestQuestion::About::Identity;
    return stepThrough(m_context, permit, Operation::HandleRequests, filingSystem, id,
        isAboutIdentity ? QStringLiteral("identity-asked") : QStringLiteral("scope-asked"),
        [=](const Request &request, Change &change) -> Result<Request> {
            if (auto clean = refuseNationalNumbers({{QStringLiteral("reason"), asked.reason}}); !clean)
                return clean.error();
            auto next = request_rules::asked(request, asked, change.today());
            if (!next)
                return next;
            const auto added = request_repository::addQuestion(change.connection(), filingSystem, id, asked);
            return added ? next : Result<Request>(added.error());
        },
        {}, {{QStringLiteral("on"), question.askedOn.toString(Qt::ISODate)}});
}

QFuture<Outcome> Requests::hearScope(
    const Permit &permit, FilingSystem filingSystem, Id<Request> id, QDate answeredOn) const
{
    return stepThrough(m_context, permit, Operation::HandleRequests, filingSystem, id,
        QStringLiteral("scope-heard"),
        [=](const Request &request, Change &change) -> Result<Request> {
            auto next = request_rules::scopeHeard(request);
            if (!next)
                return next;
            const auto answered =
                request_questions::answer(change, request, RequestQuestion::About::Scope, answeredOn);
            return answered ? next : Result<Request>(answered.error());
        },
        {}, {{QStringLiteral("on"), answeredOn.toString(Qt::ISODate)}});
}

QFuture<Outcome> Requests::extend(const Permit &permit, FilingSystem filingSystem, Id<Request> id,
    QDate sentOn, const QString &reason) const
{
    // Its words stand with the request, where they go with the person.
    return stepAsDecider(m_context, permit, filingSystem, id,
        {.step = QStringLiteral("extended"), .remark = {}},
        [=](const Request &request, Change &change) -> Result<Request> {
            if (auto clean = refuseNationalNumbers({{QStringLiteral("reason"), reason}}); !clean)
                return clean.error();
            const auto holidays = holiday_setting::find(change.connection());
            if (!holidays)
                return holidays.error();
            return request_rules::extended(
                request, actorOf(permit), sentOn, reason, change.today(), *holidays);
        });
}

QFuture<Outcome> Requests::setAside(
    const Permit &permit, FilingSystem filingSystem, Id<Request> id, Id<Request> original) const
{
    return stepThrough(m_context, permit, Operation::HandleRequests, filingSystem, id,
        QStringLiteral("set-aside"), [=](const Request &request, Change &change) -> Result<Request> {
            const auto other = found(change.connection(), filingSystem, original);
            if (!other)
                return other;
            auto next = request_rules::setAside(request, *other, change.now());
            if (!next)
                return next;
            const auto left = request_limiting::leaveToOriginal(change, request);
            return left ? next : Result<Request>(left.error());
        });
}

QFuture<Outcome> Requests::askBack(
    const Permit &permit, FilingSystem filingSystem, Id<Request> id, const QString &question) const
{
    return stepAsDecider(m_context, permit, filingSystem, id,
        {.step = QStringLiteral("asked-back"), .remark = question.trimmed()},
        [=](const Request &request, Change &) {
            return request_rules::askedBack(request, actorOf(permit), question);
        });
}

QFuture<Outcome> Requests::setRepresentativeAddress(const Permit &permit, FilingSystem filingSystem,
    Id<Request> id, const RepresentativeAddress &address) const
{
    return stepThrough(m_context, permit, Operation::HandleRequests, filingSystem, id,
        QStringLiteral("representative-address"),
        [given = representative_address::trimmed(address)](
            const Request &request, Change &change) -> Result<Request> {
            if (!request.isOpen() || isGrantedTo(request))
                return Error::refused("request.stage");
            if (auto clean = refuseNationalNumbers({{QStringLiteral("representative-street"), given.street}});
                !clean)
                return clean.error();
            if (auto reached = representative_address::check(request, given); !reached)
                return reached.error();
            auto kept = representative_repository::set(change.connection(), request, given);
            return kept ? Result<Request>(request) : Result<Request>(kept.error());
        });
}
