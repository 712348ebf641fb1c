#include "app/handovers/mailing_lists.h"

#include "app/changes/service_context.h"
#include "app/contacts/contact_name.h"
#include "app/contacts/contact_repository.h"
#include "app/handovers/handover_repository.h"
#include "app/handovers/handover_run.h"
#include "app/handovers/handover_selection.h"
#include "app/handovers/recipient_task_repository.h"

namespace {

/// One list, made on the writing thread: recorded in a change, and put in its place after the commit.
struct MakeList
{
    using Answer = Result<HandoverMade>;

    Permit permit;
    HandoverOrder order;
    Clock clock;
    ChangeFeed &feed;
    StopRequest stop;
    bool isReading;
    std::shared_ptr<WriteMark> mark;

    Answer operator()(Connection &connection, QPromise<Answer> &promise)
    {
        return mark->came(made(connection, promise));
    }

private:
    Answer made(Connection &connection, QPromise<Answer> &promise)
    {
        if (isReading)
            return Error{Failure::Refused, QStringLiteral("file.opened-read-only")};
        promise.setProgressRange(0, MailingLists::steps);
        HandoverRun run(order, [this, &promise](double share) {
            promise.setProgressValue(static_cast<int>(share * MailingLists::steps));
            return !stop.isStopped() && !promise.isCanceled();
        });
        auto recorded = changing(connection, permit, clock, feed, [&](Change &change) -> Answer {
            if (auto allowed = connection.allowLongStatements(); !allowed)
                return allowed.error();
            return run.carryOut(change);
        });
        if (!recorded)
            return recorded;
        if (auto placed = run.putInPlace(); !placed) {
            const auto undone = changing(connection, permit, clock, feed,
                [&](Change &change) { return HandoverRun::takeBack(change, recorded->handover); });
            if (!undone)
                return Error{
                    Failure::Unavailable, QStringLiteral("handover.not-undone"), {recorded->handover.ref}};
            return placed.error();
        }
        // What is shown of those who are on it: to whom they were handed.
        emit feed.everythingChanged(recorded->handover.filingSystem);
        return recorded;
    }
};

Result<QList<HandoverExclusion>> exclusionsOf(Connection &connection, FilingSystem filingSystem,
    const HandoverSelection &selection, const ExclusionsWanted &wanted)
{
    QList<HandoverExclusion> page;
    qint64 met = 0;
    for (const HandoverSelection::Person &person : selection.people()) {
        if (page.size() >= wanted.count)
            break;
        const bool isMeant = !person.isAllowed && person.reason == wanted.reason.value_or(person.reason);
        if (!isMeant || met++ < wanted.from)
            continue;
        const Id<Contact> id(person.contact);
        const auto contact = contact_repository::byId(connection, filingSystem, id);
        if (!contact)
            return contact.error();
        page.append({.contact = id,
            .name = *contact ? listName(nameOf(**contact)) : QString(),
            .rule = person.rule,
            .reason = person.reason});
    }
    return page;
}

Result<HandoverPreview> previewed(Connection &connection, const Permit &permit,
    const HandoverQuestion &question, const ExclusionsWanted &wanted, const Clock &clock)
{
    const auto scope = HandoverScope::of(connection, permit, question, clock.today());
    if (!scope)
        return scope.error();
    const auto selection =
        HandoverSelection::of(connection, *scope, clock.now(), [](qint64 /*told*/) { return true; });
    if (!selection)
        return selection.error();
    auto exclusions = exclusionsOf(connection, question.filingSystem, *selection, wanted);
    if (!exclusions)
        return exclusions.error();
    return HandoverPreview{.included = selection->included(),
        .excluded = selection->excluded(),
        .fields = scope->fields,
        .reasons = selection->reasons(),
        .rules = selection->rules(),
        .exclusions = *std::move(exclusions)};
}

} // namespace

QFuture<Result<HandoverPreview>> MailingLists::preview(
    const Permit &permit, const HandoverQuestion &question, const ExclusionsWanted &wanted) const
{
    return m_context.read(
        permit, [=, clock = m_context.clock](Connection &connection) -> Result<HandoverPreview> {
            return previewed(connection, permit, question, wanted, clock);
        });
}

QFuture<Result<HandoverMade>> MailingLists::make(
    const Permit &permit, const HandoverOrder &order, const StopRequest &stop) const
{
    return m_context.writer.ask(MakeList{permit, order, m_context.clock, m_context.feed, stop,
        m_context.isReading, std::make_shared<WriteMark>(m_context.feed)});
}

QFuture<Result<HandoverMade>> MailingLists::exportAll(const Permit &permit, const Confirmation &confirmation,
    const HandoverOrder &order, const StopRequest &stop) const
{
    if (auto confirmed = confirmation.requireFor(permit, m_context.clock.now()); !confirmed) {
        return m_context.read([error = confirmed.error()](
                                  Connection & /*connection*/) -> Result<HandoverMade> { return error; });
    }
    HandoverOrder whole = order;
    whole.question.channel.reset();
    return make(permit, whole, stop);
}

QFuture<Result<QList<Handover>>> MailingLists::made(
    const Permit &permit, FilingSystem filingSystem, int limit) const
{
    return m_context.read(permit, [=](Connection &connection) -> Result<QList<Handover>> {
        if (auto allowed = permit.require(Operation::ViewContacts, filingSystem); !allowed)
            return allowed.error();
        return handover_repository::list(connection, filingSystem, limit);
    });
}

QFuture<Result<QList<RecipientTask>>> MailingLists::openTasks(
    const Permit &permit, FilingSystem filingSystem) const
{
    return m_context.read(permit, [=](Connection &connection) -> Result<QList<RecipientTask>> {
        if (auto allowed = permit.require(Operation::ViewContacts, filingSystem); !allowed)
            return allowed.error();
        return recipient_task_repository::listOpen(connection, filingSystem);
    });
}

QFuture<Outcome> MailingLists::settleTask(
    const Permit &permit, FilingSystem filingSystem, Id<RecipientTask> task) const
{
    return m_context.change(permit, [=](Change &change) -> Outcome {
        if (auto allowed = permit.require(Operation::ExportContacts, filingSystem); !allowed)
            return allowed;
        if (auto settled = recipient_task_repository::settle(
                change.connection(), filingSystem, task, change.now(), change.permit().staffRef());
            !settled)
            return settled;
        return change.audit({.action = QStringLiteral("handover.told"),
            .filingSystem = filingSystem,
            .objectKind = QStringLiteral("recipient-task"),
            .objectRef = QString::number(task.number())});
    });
}
