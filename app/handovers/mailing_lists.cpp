#include "app/handovers/mailing_lists.h"

#include "app/changes/service_context.h"
#include "app/changes/viewing.h"
#include "app/handovers/handover_repository.h"
#include "app/handovers/handover_row_repository.h"
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
        HandoverRun run(order, clock, [this, &promise](double share) {
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
    QList<Id<Contact>> named;
    qint64 met = 0;
    for (const HandoverSelection::Person &person : selection.people()) {
        if (page.size() >= wanted.count)
            break;
        const bool isMeant = !person.isAllowed && person.reason == wanted.reason.value_or(person.reason);
        if (!isMeant || met++ < wanted.from)
            continue;
        const Id<Contact> id(person.contact);
        named.append(id);
        page.append({.contact = id, .rule = person.rule, .reason = person.reason});
    }
    const auto names = handover_row_repository::names(connection, filingSystem, named);
    if (!names)
        return names.error();
    for (HandoverExclusion &each : page)
        each.name = names->value(each.contact.number());
    return page;
}

/// Who is shown is seen: the trail says so, with how many, and with nobody's name.
AuditEntry previewEntry(const HandoverQuestion &question, const HandoverPreview &preview)
{
    const QString channel = question.channel ? keyOf(*question.channel) : QStringLiteral("any");
    return {.action = QStringLiteral("handover.preview"),
        .filingSystem = question.filingSystem,
        .objectKind = QStringLiteral("purpose"),
        .objectRef = question.purposeKey + u'/' + channel,
        .detail = {{QStringLiteral("channel"), channel}, {QStringLiteral("included"), preview.included},
            {QStringLiteral("excluded"), preview.excluded},
            {QStringLiteral("shown"), static_cast<qint64>(preview.exclusions.size())}}};
}

AuditEntry tasksEntry(FilingSystem filingSystem, qsizetype count)
{
    return {.action = QStringLiteral("handover.tasks"),
        .filingSystem = filingSystem,
        .objectKind = QStringLiteral("recipient-task"),
        .objectRef = QStringLiteral("open-%1").arg(static_cast<int>(filingSystem)),
        .detail = {{QStringLiteral("shown"), static_cast<qint64>(count)}}};
}

/// Asked of the writer, so that nobody waits for it.
void noteShown(const ServiceContext &context, const Permit &permit, const AuditEntry &entry)
{
    if (context.isReading)
        return;
    context.writer.ask([permit, entry, clock = context.clock](Connection &connection) -> Outcome {
        return noteViewing(connection, permit, clock, entry);
    });
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
        permit, [=, &context = m_context](Connection &connection) -> Result<HandoverPreview> {
            auto preview = previewed(connection, permit, question, wanted, context.clock);
            if (preview && !preview->exclusions.isEmpty())
                noteShown(context, permit, previewEntry(question, *preview));
            return preview;
        });
}

QFuture<Result<HandoverMade>> MailingLists::make(
    const Permit &permit, const HandoverOrder &order, const StopRequest &stop) const
{
    if (auto allowed = permit.require(Operation::ExportContacts, order.question.filingSystem); !allowed)
        return failing(allowed.error());
    // What is for no channel in particular takes the passphrase again: exportAll.
    if (!order.question.channel)
        return failing({Failure::Invalid, QStringLiteral("handover.channel"), {QStringLiteral("channel")}});
    return write(permit, order, stop);
}

QFuture<Result<HandoverMade>> MailingLists::exportAll(const Permit &permit, const Confirmation &confirmation,
    const HandoverOrder &order, const StopRequest &stop) const
{
    if (auto allowed = permit.require(Operation::ExportContacts, order.question.filingSystem); !allowed)
        return failing(allowed.error());
    if (auto confirmed = confirmation.requireFor(permit, m_context.clock.now()); !confirmed)
        return failing(confirmed.error());
    HandoverOrder whole = order;
    whole.question.channel.reset();
    return write(permit, whole, stop);
}

QFuture<Result<HandoverMade>> MailingLists::write(
    const Permit &permit, const HandoverOrder &order, const StopRequest &stop) const
{
    return m_context.writer.ask(MakeList{permit, order, m_context.clock, m_context.feed, stop,
        m_context.isReading, std::make_shared<WriteMark>(m_context.feed)});
}

QFuture<Result<HandoverMade>> MailingLists::failing(const Error &error) const
{
    return m_context.read([error](Connection & /*connection*/) -> Result<HandoverMade> { return error; });
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
    return m_context.read(
        permit, [=, &context = m_context](Connection &connection) -> Result<QList<RecipientTask>> {
            if (auto allowed = permit.require(Operation::ViewContacts, filingSystem); !allowed)
                return allowed.error();
            auto tasks = recipient_task_repository::listOpen(connection, filingSystem);
            if (tasks && !tasks->isEmpty())
                noteShown(context, permit, tasksEntry(filingSystem, tasks->size()));
            return tasks;
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
