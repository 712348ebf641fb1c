#include "app/changes/change.h"
#include "app/contacts/field_value.h"
#include "app/requests/corrected_values.h"
#include "app/requests/identity_check.h"
#include "app/requests/identity_evidence.h"
#include "app/requests/identity_facts.h"
#include "app/requests/request_moves.h"
#include "app/requests/request_questions.h"
#include "app/requests/request_reminder.h"
#include "app/requests/request_repository.h"
#include "app/requests/request_rules.h"
#include "app/requests/request_stepping.h"
#include "app/requests/requests.h"

#include <algorithm>
#include <tuple>

using request_steps::actorOf;
using request_steps::advance;
using request_steps::found;
using request_steps::stepThrough;

namespace {

/// Beyond so many the rest goes another day.
constexpr int mostPurged = 1000;

/// The values of corrections that nobody needs any more go; of how many requests.
Result<int> purgeValues(Change &change, FilingSystem filingSystem)
{
    const auto due = corrected_values::due(change.connection(), filingSystem, change.today(), mostPurged);
    if (!due)
        return due.error();
    for (const Request &request : *due) {
        if (auto gone = corrected_values::remove(change.connection(), request, change.now()); !gone)
            return gone.error();
        Request next = request;
        next.proposal.clear();
        if (auto told = advance(change, next, QStringLiteral("values-removed")); !told)
            return told.error();
    }
    return static_cast<int>(due->size());
}

/// What was seen of the requesters goes; of how many requests.
Result<int> purge(Change &change, FilingSystem filingSystem)
{
    const auto due = identity_evidence::due(change.connection(), filingSystem, change.now(), mostPurged);
    if (!due)
        return due.error();
    for (const Request &request : *due) {
        if (auto gone = identity_evidence::remove(change.connection(), request); !gone)
            return gone.error();
        if (auto told = advance(change, request, QStringLiteral("evidence-purged")); !told)
            return told.error();
    }
    return static_cast<int>(due->size());
}

/// The newest question that is open and wants a reminder.
Result<RequestQuestion> openQuestion(Connection &connection, const Request &request)
{
    const auto questions = request_repository::questions(connection, request.filingSystem, request.id);
    if (!questions)
        return questions.error();
    const auto open = std::find_if(questions->rbegin(), questions->rend(),
        [](const RequestQuestion &question) { return request_reminder::nextOn(question).has_value(); });
    if (request.stage != Request::Stage::IdentityRequested || open == questions->rend())
        return Error{Failure::Refused, QStringLiteral("request.reminder-none")};
    return *open;
}

} // namespace

QFuture<Outcome> Requests::verifyIdentity(const Permit &permit, FilingSystem filingSystem, Id<Request> id,
    const QString &method, QDate answeredOn, const IdentityEvidence &evidence) const
{
    const IdentityEvidence seen{.document = evidence.document, .remark = evidence.remark.trimmed()};
    return stepThrough(m_context, permit, Operation::HandleRequests, filingSystem, id,
        QStringLiteral("identity-confirmed"), [=](const Request &request, Change &change) -> Result<Request> {
            if (auto clean = refuseNationalNumbers({{QStringLiteral("remark"), seen.remark}}); !clean)
                return clean.error();
            const auto need = identity_facts::needOf(change.connection(), request);
            if (!need)
                return need.error();
            auto next =
                request_rules::identityConfirmed(request, actorOf(permit), method, need->level, change.now());
            if (!next)
                return next;
            if (auto sound = checkEvidence(method, seen); !sound)
                return sound.error();
            if (auto kept = identity_evidence::set(change.connection(), request, seen); !kept)
                return kept.error();
            const auto answered = request_questions::answer(change, request, RequestQuestion::About::Identity,
                answeredOn.isValid() ? answeredOn : change.today());
            return answered ? next : Result<Request>(answered.error());
        });
}

QFuture<Outcome> Requests::identityFailed(
    const Permit &permit, FilingSystem filingSystem, Id<Request> id, const QString &method) const
{
    return m_context.change(permit, [=](Change &change) -> Outcome {
        if (auto allowed = permit.require(Operation::HandleRequests, filingSystem); !allowed)
            return allowed;
        const auto request = found(change.connection(), filingSystem, id);
        if (!request)
            return request.error();
        if (!identityLevelOf(method))
            return Error{Failure::Invalid, QStringLiteral("request.identity-method"), {method}};
        // Only who was asked can have failed to make it known (art. 12(6) GDPR).
        if (request->stage != Request::Stage::IdentityRequested || request->identityAt)
            return Error{Failure::Refused, QStringLiteral("request.identity-unasked")};
        return advance(change, *request, QStringLiteral("identity-failed"), method);
    });
}

QFuture<Outcome> Requests::remind(
    const Permit &permit, FilingSystem filingSystem, Id<Request> id, QDate sentOn) const
{
    return stepThrough(m_context, permit, Operation::HandleRequests, filingSystem, id,
        QStringLiteral("identity-reminded"),
        [=](const Request &request, Change &change) -> Result<Request> {
            const auto question = openQuestion(change.connection(), request);
            if (!question)
                return question.error();
            const auto reminded = request_reminder::sent(*question, sentOn, change.today());
            if (!reminded)
                return reminded.error();
            const auto stored =
                request_repository::setReminders(change.connection(), filingSystem, *reminded);
            return stored ? request : Result<Request>(stored.error());
        },
        {}, {{QStringLiteral("on"), sentOn.toString(Qt::ISODate)}});
}

QFuture<Result<QList<DueReminder>>> Requests::remindersDue(
    const Permit &permit, FilingSystem filingSystem) const
{
    const QDate today = m_context.clock.today();
    return m_context.read(permit, [=](Connection &connection) -> Result<QList<DueReminder>> {
        if (auto allowed = permit.require(Operation::ViewContacts, filingSystem); !allowed)
            return allowed.error();
        const auto open = request_repository::openIdentityQuestions(connection, filingSystem);
        if (!open)
            return open.error();
        QList<DueReminder> due;
        for (const request_repository::OpenQuestion &each : *open) {
            const auto on = request_reminder::nextOn(each.question);
            if (!on || *on > today)
                continue;
            const auto request = found(connection, filingSystem, each.request);
            if (!request)
                return request.error();
            due.append({*request, *on, static_cast<int>(each.question.reminders.size()) + 1});
        }
        std::stable_sort(due.begin(), due.end(),
            [](const DueReminder &one, const DueReminder &other) { return one.on < other.on; });
        return due;
    });
}

QFuture<Result<int>> Requests::purgeEvidence(const Permit &permit, FilingSystem filingSystem) const
{
    const Clock clock = m_context.clock;
    return m_context.writer.ask([=, &feed = m_context.feed](Connection &connection) -> Result<int> {
        if (auto allowed = permit.require(Operation::HandleRequests, filingSystem); !allowed)
            return allowed.error();
        const auto evidence = identity_evidence::due(connection, filingSystem, clock.now(), 1);
        if (!evidence)
            return evidence.error();
        const auto values = corrected_values::due(connection, filingSystem, clock.today(), 1);
        if (!values)
            return values.error();
        if (evidence->isEmpty() && values->isEmpty())
            return 0;
        return changing(connection, permit, clock, feed, [=](Change &change) -> Result<int> {
            const auto emptied = purgeValues(change, filingSystem);
            if (!emptied)
                return emptied;
            const auto purged = purge(change, filingSystem);
            return purged ? Result<int>(*emptied + *purged) : purged;
        });
    });
}

void Requests::tidyUp(const Permit &permit, FilingSystem filingSystem) const
{
    const qint64 day = m_context.clock.today().toJulianDay();
    std::atomic<qint64> &tidiedOn = m_tidiedOn.at(static_cast<std::size_t>(filingSystem) - 1);
    if (permit.may(Operation::HandleRequests, filingSystem) && tidiedOn.exchange(day) != day)
        std::ignore = purgeEvidence(permit, filingSystem);
}
