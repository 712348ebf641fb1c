#include "app/agreements/agreement_reader.h"
#include "app/agreements/agreement_settling.h"
#include "app/changes/change.h"
#include "app/reviews/agenda_source.h"

#include <algorithm>

namespace {

/// What tells one task from every other.
QString subjectOfTask(const AgreementTask &task)
{
    return QStringLiteral("%1:%2:%3:%4")
        .arg(codeOf(task.kind))
        .arg(task.processor.number())
        .arg(task.agreement.number())
        .arg(task.number);
}

AgendaItem agreementItem(const AgreementTask &task)
{
    AgendaItem item{.kind = ReviewKind::Agreement, .rule = codeOf(task.kind), .subject = subjectOfTask(task)};
    // Another day, and it must be looked at again.
    item.matter = agenda::matterOf({item.subject, task.dueOn.toString(Qt::ISODate)});
    return item;
}

/// What a yes changes nothing about: it may be renewed, or may end.
bool isOnlyNoted(const AgreementTask &task)
{
    return task.kind == AgreementTask::Kind::NoticeTerm || task.kind == AgreementTask::Kind::Ending;
}

Result<QList<AgendaItem>> agreementsDue(const AgendaQuestion &question, Connection &connection)
{
    QList<AgendaItem> items;
    // It is about the file, not about those who were chosen.
    if (!question.contacts.isEmpty())
        return items;
    const auto tasks = agreement_reader::tasks(connection, question.today);
    if (!tasks)
        return tasks.error();
    for (const AgreementTask &task : *tasks) {
        const AgendaItem item = agreementItem(task);
        const auto isNoted =
            isOnlyNoted(task) ? agenda::isNoted(question, connection, item) : Result<bool>(false);
        if (!isNoted)
            return isNoted.error();
        if (!*isNoted)
            items.append(item);
    }
    return items;
}

Result<std::optional<AgreementTask>> agreementTaskNamed(
    const AgendaQuestion &question, Connection &connection, const QString &subject)
{
    const auto tasks = agreement_reader::tasks(connection, question.today);
    if (!tasks)
        return tasks.error();
    const auto found = std::find_if(tasks->begin(), tasks->end(),
        [&subject](const AgreementTask &task) { return subjectOfTask(task) == subject; });
    return found == tasks->end() ? std::optional<AgreementTask>() : std::optional(*found);
}

Result<std::optional<AgendaItem>> agreementNow(
    const AgendaQuestion &question, Connection &connection, const QString &subject)
{
    const auto task = agreementTaskNamed(question, connection, subject);
    if (!task)
        return task.error();
    return *task ? std::optional(agreementItem(**task)) : std::optional<AgendaItem>();
}

Outcome showAgreement(const AgendaQuestion &question, Change &change, ReviewEvidence &evidence)
{
    const auto task = agreementTaskNamed(question, change.connection(), evidence.now.subject);
    if (!task)
        return task.error();
    evidence.agreement = *task;
    return done;
}

Outcome allowsOnAgreement(
    const AgendaQuestion &question, Connection &connection, const AgendaItem &item, const ReviewWord &word)
{
    if (word.verdict != ReviewDecision::Verdict::Approved)
        return done;
    const auto task = agreementTaskNamed(question, connection, item.subject);
    if (!task)
        return task.error();
    return *task ? agreement_settling::mayAgree(connection, **task) : Outcome(done);
}

/// Where what was agreed is kept: nothing is left to be done elsewhere.
Outcome settleAgreement(
    Change &change, const AgendaQuestion &question, const AgendaItem &item, const ReviewWord &word)
{
    const auto task = agreementTaskNamed(question, change.connection(), item.subject);
    if (!task)
        return task.error();
    if (!*task)
        return done;
    switch (word.verdict) {
    case ReviewDecision::Verdict::Approved:
        return agreement_settling::agree(change, **task, word.reason);
    case ReviewDecision::Verdict::Rejected:
        return agreement_settling::refuse(change, **task, word.reason);
    case ReviewDecision::Verdict::Asked:
        return done;
    }
    Q_UNREACHABLE();
}

} // namespace

AgendaSource agenda::agreements()
{
    return {.kind = ReviewKind::Agreement,
        .decides = Operation::KeepRegisters,
        .due = agreementsDue,
        .now = agreementNow,
        .show = showAgreement,
        .allows = allowsOnAgreement,
        .carryOut = settleAgreement};
}
