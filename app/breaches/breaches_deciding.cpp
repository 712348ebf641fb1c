#include "app/audit/session_checkpoint.h"
#include "app/base/new_uuid.h"
#include "app/breaches/breach_repository.h"
#include "app/breaches/breach_signing.h"
#include "app/breaches/breaches.h"
#include "app/changes/service_context.h"
#include "app/contacts/field_value.h"
#include "app/staff/confirmation.h"

#include <QThreadPool>
#include <QtConcurrent>

#include <tuple>

namespace {

/// To tell holds at once and so needs the right to decide; not to tell is proposed, and a second person
/// decides.
Outcome mayProposeBreachDecision(const Permit &permit, const BreachDecision &decision)
{
    if (decision.needsSecond() && permit.mayAnywhere(Operation::RecordBreaches))
        return permit.requireAnywhere(Operation::RecordBreaches);
    return permit.requireAnywhere(Operation::DecideBreaches);
}

QJsonObject decisionDetail(const BreachDecision &decision)
{
    return {{QStringLiteral("decision"), decision.ref},
        {QStringLiteral("authority"), keyOf(decision.authority)},
        {QStringLiteral("people"), keyOf(decision.people)}, {QStringLiteral("risk"), keyOf(decision.risk)},
        {QStringLiteral("sha256"), QString::fromLatin1(decision.digest.toHex())}};
}

Result<Breach> decidedBreach(Change &change, Id<Breach> id, const BreachDecisionOrder &order)
{
    BreachDecision decision{.ref = newUuid(),
        .authority = order.authority,
        .people = order.people,
        .risk = order.risk,
        .reason = order.reason.trimmed(),
        .peopleReason = order.peopleReason.trimmed(),
        .proposedBy = change.permit().staffRef(),
        .proposedAt = change.now()};
    if (auto allowed = mayProposeBreachDecision(change.permit(), decision); !allowed)
        return allowed.error();
    auto breach = breach_keeping::found(change.connection(), id);
    if (!breach)
        return breach;
    decision.digest = breach->values.digest();
    if (!order.digest.isEmpty() && order.digest != decision.digest)
        return Error{Failure::ChangedMeanwhile, QStringLiteral("breach.changed")};
    const bool waits = decision.needsSecond();
    const auto next = breach_rules::moved(*breach, waits ? BreachMove::DecideNot : BreachMove::Decide);
    if (!next)
        return next.error();
    if (auto good = breach_rules::checkDecision(*breach, decision); !good)
        return good.error();
    if (auto clean = refuseNationalNumbers({{QStringLiteral("reason"), decision.reason},
            {QStringLiteral("people-reason"), decision.peopleReason}});
        !clean)
        return clean.error();
    if (auto added = breach_repository::addDecision(change.connection(), id, decision); !added)
        return added.error();
    breach->state = *next;
    return breach_keeping::stored(change, *breach,
        waits ? QStringLiteral("breach.propose") : QStringLiteral("breach.decide"), decisionDetail(decision));
}

/// The breach and what waits on it, if this member may answer.
struct AwaitedDecision
{
    Breach breach;
    BreachDecision decision;
};

Result<AwaitedDecision> answerable(
    Connection &connection, const Permit &permit, Id<Breach> id, const QByteArray &digest)
{
    if (auto allowed = permit.requireAnywhere(Operation::DecideBreaches); !allowed)
        return allowed.error();
    const auto breach = breach_keeping::found(connection, id);
    if (!breach)
        return breach.error();
    if (auto good = breach_rules::checkSecond(*breach, permit.staffRef(), digest); !good)
        return good.error();
    return AwaitedDecision{*breach, *breach->awaiting()};
}

Result<Breach> answered(Change &change, Id<Breach> id, const QByteArray &digest, BreachDecision decision)
{
    auto awaited = answerable(change.connection(), change.permit(), id, digest);
    if (!awaited)
        return awaited.error();
    if (awaited->decision.ref != decision.ref)
        return Error{Failure::ChangedMeanwhile, QStringLiteral("breach.changed")};
    const bool agrees = decision.verdict == BreachDecision::Verdict::Agreed;
    const auto next = breach_rules::moved(awaited->breach, agrees ? BreachMove::Agree : BreachMove::Disagree);
    if (!next)
        return next.error();
    if (auto set = breach_repository::setSecond(change.connection(), decision); !set)
        return set.error();
    awaited->breach.state = *next;
    return breach_keeping::stored(change, awaited->breach,
        agrees ? QStringLiteral("breach.agree") : QStringLiteral("breach.disagree"),
        decisionDetail(decision));
}

Outcome checkAnswer(const BreachDecision &decision)
{
    if (decision.verdict == BreachDecision::Verdict::Disagreed && decision.remark.isEmpty())
        return Error{Failure::Invalid, QStringLiteral("breach.remark")};
    return refuseNationalNumbers({{QStringLiteral("remark"), decision.remark}});
}

/// A second person's answer, from their word to what is stored of it. Not for a database thread.
Result<Breach> answer(const ServiceContext &context, const Permit &permit, const Confirmation &confirmation,
    Id<Breach> id, const QByteArray &digest, bool agrees, const QString &remark)
{
    auto awaited =
        context
            .read(permit, [=](Connection &connection) { return answerable(connection, permit, id, digest); })
            .result();
    if (!awaited)
        return awaited.error();
    BreachDecision &decision = awaited->decision;
    decision.secondBy = permit.staffRef();
    decision.secondAt = context.clock.now();
    decision.verdict = agrees ? BreachDecision::Verdict::Agreed : BreachDecision::Verdict::Disagreed;
    decision.remark = remark.trimmed();
    if (auto good = checkAnswer(decision); !good)
        return good.error();
    if (auto confirmed = confirmation.requireFor(permit, *decision.secondAt); !confirmed)
        return confirmed.error();
    if (!context.shared) {
        if (auto proved = breach_signing::sign(context, confirmation, awaited->breach, decision); !proved)
            return proved.error();
    }
    return context.change(permit, [=](Change &change) { return answered(change, id, digest, decision); })
        .result();
}

} // namespace

QFuture<Result<Breach>> Breaches::decide(
    const Permit &permit, Id<Breach> id, const BreachDecisionOrder &order) const
{
    return m_context.change(permit, [=](Change &change) { return decidedBreach(change, id, order); });
}

QFuture<Result<Breach>> Breaches::second(const Permit &permit, const Confirmation &confirmation,
    Id<Breach> id, const QByteArray &digest, bool agrees, const QString &remark) const
{
    return QtConcurrent::run(m_desk.get(), [=, &context = m_context](QPromise<Result<Breach>> &promise) {
        const auto given = answer(context, permit, confirmation, id, digest, agrees, remark);
        promise.addResult(given);
        promise.finish();
        // The answer stands without it; the next one signs for what came before.
        if (given)
            std::ignore = session_checkpoint::after(context, confirmation);
    });
}
