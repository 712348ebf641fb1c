#include "app/agreements/agreement_settling.h"

#include "app/agreements/agreement_conduct.h"
#include "app/agreements/agreement_keeping.h"
#include "app/agreements/agreement_repository.h"
#include "app/agreements/processor_conduct_repository.h"
#include "app/changes/change.h"

namespace agreement_settling {

namespace {

using SettledKind = AgreementTask::Kind;

/// How each clause was found last; each look is kept, the oldest first.
Result<QList<ClauseReview>> lastLooks(Connection &connection, Id<Agreement> agreement)
{
    const auto all = agreement_repository::reviews(connection, agreement);
    if (!all)
        return all;
    QList<ClauseReview> last;
    for (const ClauseReview &review : *all) {
        if (!last.isEmpty() && last.constLast().clause == review.clause)
            last.removeLast();
        last.append(review);
    }
    return last;
}

/// The yearly look: every clause is found again as it was found, by who says so and today.
Outcome confirmClauses(Change &change, Id<Agreement> agreement)
{
    const auto looks = lastLooks(change.connection(), agreement);
    if (!looks)
        return looks.error();
    const auto verdict = agreement_keeping::review(change, agreement, *looks);
    return verdict ? Outcome(done) : Outcome(verdict.error());
}

Outcome answerSub(
    Change &change, const AgreementTask &task, SubAnnouncement::Answer answer, const QString &reason)
{
    const auto answered = agreement_conduct::answer(change, Id<SubAnnouncement>(task.number), answer, reason);
    return answered ? Outcome(done) : Outcome(answered.error());
}

template <typename Edit>
Outcome changeAudit(Change &change, const AgreementTask &task, Edit edit)
{
    const auto audit =
        processor_conduct_repository::audit(change.connection(), Id<ProcessorAudit>(task.number));
    if (!audit)
        return audit.error();
    if (!*audit)
        return Error{Failure::NotFound, QStringLiteral("agreement.audit-unknown")};
    ProcessorAudit changed = **audit;
    edit(changed);
    return agreement_conduct::changeAudit(change, changed);
}

/// What replaces a certificate is asked for: from then on the answer is waited for.
Outcome askAgain(Change &change, const AgreementTask &task)
{
    const auto old =
        processor_conduct_repository::audit(change.connection(), Id<ProcessorAudit>(task.number));
    if (!old)
        return old.error();
    if (!*old)
        return Error{Failure::NotFound, QStringLiteral("agreement.audit-unknown")};
    const auto asked = agreement_conduct::addAudit(change,
        {.processor = (*old)->processor,
            .kind = (*old)->kind,
            .scope = (*old)->scope,
            .askedOn = change.today()});
    return asked ? Outcome(done) : Outcome(asked.error());
}

/// It ends with the period that runs, and is not renewed.
Outcome giveNotice(Change &change, const AgreementTask &task, const QString &reason)
{
    const auto agreement = agreement_repository::byId(change.connection(), task.agreement);
    if (!agreement)
        return agreement.error();
    if (!*agreement)
        return Error{Failure::NotFound, QStringLiteral("agreement.unknown")};
    Agreement ending = **agreement;
    ending.endedOn = agreement_clocks::endOf(ending, change.today());
    ending.endedFor = reason;
    return agreement_keeping::replace(change, ending);
}

} // namespace

Outcome mayAgree(Connection &connection, const AgreementTask &task)
{
    if (task.kind == SettledKind::Ended)
        return Error::refused("agreement.ended-still-used");
    if (task.kind == SettledKind::Missing)
        return Error::refused("agreement.none-in-force");
    if (task.kind != SettledKind::Review)
        return done;
    const auto looks = lastLooks(connection, task.agreement);
    if (!looks)
        return looks.error();
    return looks->isEmpty() ? Outcome(Error::refused("agreement.clauses-unread")) : Outcome(done);
}

Outcome agree(Change &change, const AgreementTask &task, const QString &words)
{
    if (auto may = mayAgree(change.connection(), task); !may)
        return may;
    switch (task.kind) {
    case SettledKind::Objection:
    case SettledKind::Decision:
        return answerSub(change, task, SubAnnouncement::Answer::Agreed, words);
    case SettledKind::Review:
        return confirmClauses(change, task.agreement);
    case SettledKind::Answer:
        return changeAudit(change, task, [&](ProcessorAudit &audit) {
            audit.receivedOn = change.today();
            audit.finding = words;
        });
    case SettledKind::FollowUp:
        return changeAudit(change, task, [&](ProcessorAudit &audit) { audit.followedUpOn = change.today(); });
    case SettledKind::Certificate:
        return askAgain(change, task);
    case SettledKind::NoticeTerm: // it may be renewed
    case SettledKind::Ending:     // it may end
    case SettledKind::Ended:
    case SettledKind::Missing:
        return done;
    }
    Q_UNREACHABLE();
}

Outcome refuse(Change &change, const AgreementTask &task, const QString &reason)
{
    switch (task.kind) {
    case SettledKind::Objection:
    case SettledKind::Decision:
        return answerSub(change, task, SubAnnouncement::Answer::Objected, reason);
    case SettledKind::NoticeTerm:
        return giveNotice(change, task, reason);
    case SettledKind::Answer:
        return changeAudit(change, task, [&](ProcessorAudit &audit) {
            audit.refusedOn = change.today();
            audit.refusal = reason;
        });
    case SettledKind::Review:
    case SettledKind::FollowUp:
    case SettledKind::Certificate:
    case SettledKind::Ending:
    case SettledKind::Ended:
    case SettledKind::Missing:
        return done;
    }
    Q_UNREACHABLE();
}

} // namespace agreement_settling
