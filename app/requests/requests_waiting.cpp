#include "app/changes/change.h"
#include "app/contacts/field_value.h"
#include "app/requests/deciding_right.h"
#include "app/requests/request_repository.h"
#include "app/requests/request_rules.h"
#include "app/requests/request_stepping.h"
#include "app/requests/requests.h"

using request_steps::actorOf;
using request_steps::found;
using request_steps::stepThrough;

namespace {

/// In one's own right to decide, or in that of whom one stands for.
Outcome mayDecide(
    const ServiceContext &context, Change &change, const Permit &permit, const Request &request)
{
    const auto lent = deciding_right::of(context, change.connection(), permit, request.filingSystem);
    if (!lent)
        return lent.error();
    const auto counts = deciding_right::forRequest(change.connection(), *lent, request);
    return counts ? Outcome(done) : Outcome(counts.error());
}

} // namespace

QFuture<Outcome> Requests::ask(const Permit &permit, FilingSystem filingSystem, Id<Request> id,
    const RequestQuestion &question) const
{
    const bool isAboutIdentity = question.about == RequestQuestion::About::Identity;
    return stepThrough(m_context, permit, Operation::HandleRequests, filingSystem, id,
        isAboutIdentity ? QStringLiteral("identity-asked") : QStringLiteral("scope-asked"),
        [=](const Request &request, Change &change) -> Result<Request> {
            if (auto clean = refuseNationalNumbers({{QStringLiteral("reason"), question.reason}}); !clean)
                return clean.error();
            auto next = request_rules::asked(request, question, change.today());
            if (!next)
                return next;
            const auto added =
                request_repository::addQuestion(change.connection(), filingSystem, id, question);
            return added ? next : Result<Request>(added.error());
        });
}

QFuture<Outcome> Requests::hearScope(
    const Permit &permit, FilingSystem filingSystem, Id<Request> id, QDate answeredOn) const
{
    return stepThrough(m_context, permit, Operation::HandleRequests, filingSystem, id,
        QStringLiteral("scope-heard"), [=](const Request &request, Change &change) -> Result<Request> {
            const auto questions =
                request_repository::questions(change.connection(), filingSystem, id);
            if (!questions)
                return questions.error();
            const RequestQuestion latest = questions->isEmpty() ? RequestQuestion{} : questions->constLast();
            auto next = request_rules::scopeHeard(request, latest, answeredOn, change.today());
            if (!next)
                return next;
            const auto answered = request_repository::answerQuestions(
                change.connection(), filingSystem, id, RequestQuestion::About::Scope, answeredOn);
            return answered ? next : Result<Request>(answered.error());
        });
}

QFuture<Outcome> Requests::extend(const Permit &permit, FilingSystem filingSystem, Id<Request> id,
    QDate sentOn, const QString &reason) const
{
    return stepThrough(m_context, permit, Operation::ViewContacts, filingSystem, id,
        QStringLiteral("extended"),
        [=, &context = m_context](const Request &request, Change &change) -> Result<Request> {
            if (auto may = mayDecide(context, change, permit, request); !may)
                return may.error();
            if (auto clean = refuseNationalNumbers({{QStringLiteral("reason"), reason}}); !clean)
                return clean.error();
            return request_rules::extended(request, actorOf(permit), sentOn, reason, change.today());
        });
}

QFuture<Outcome> Requests::setAside(
    const Permit &permit, FilingSystem filingSystem, Id<Request> id, Id<Request> original) const
{
    return stepThrough(m_context, permit, Operation::HandleRequests, filingSystem, id,
        QStringLiteral("set-aside"), [=](const Request &request, Change &change) -> Result<Request> {
            const auto other = found(change.connection(), filingSystem, original);
            return other ? request_rules::setAside(request, *other, change.now()) : other;
        });
}

QFuture<Outcome> Requests::askBack(
    const Permit &permit, FilingSystem filingSystem, Id<Request> id, const QString &question) const
{
    return stepThrough(
        m_context, permit, Operation::ViewContacts, filingSystem, id, QStringLiteral("asked-back"),
        [=, &context = m_context](const Request &request, Change &change) -> Result<Request> {
            if (auto may = mayDecide(context, change, permit, request); !may)
                return may.error();
            if (auto clean = refuseNationalNumbers({{QStringLiteral("question"), question}}); !clean)
                return clean.error();
            return request_rules::askedBack(request, actorOf(permit), question);
        },
        question.trimmed());
}
