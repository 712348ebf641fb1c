#include "app/handovers/mailing_lists.h"

#include "app/changes/service_context.h"
#include "app/changes/viewing.h"
#include "app/contacts/archive_veil.h"
#include "app/handovers/handover_making.h"
#include "app/handovers/handover_meanwhile_repository.h"
#include "app/handovers/handover_repository.h"
#include "app/handovers/handover_selection.h"
#include "app/handovers/kept_preview.h"
#include "app/handovers/recipient_task_repository.h"

namespace {

/// One list, read and written on a thread of its own, and recorded on the writing one.
struct MakeList
{
    using Answer = Result<HandoverMade>;

    Permit permit;
    HandoverOrder order;
    const ServiceContext &context;
    StopRequest stop;
    std::shared_ptr<WriteMark> mark;

    Answer operator()(Connection &connection, QPromise<Answer> &promise)
    {
        return mark->came(made(connection, promise));
    }

private:
    Answer made(Connection &connection, QPromise<Answer> &promise)
    {
        if (context.isReading)
            return Error{Failure::Refused, QStringLiteral("file.opened-read-only")};
        promise.setProgressRange(0, MailingLists::steps);
        HandoverRun run(order, permit, context.clock, [this, &promise](double share) {
            promise.setProgressValue(static_cast<int>(share * MailingLists::steps));
            return !stop.isStopped() && !promise.isCanceled();
        });
        const auto recorded = makeHandover(connection, run, [this](auto work) {
            return context.writer
                .ask([this, work](Connection &writer) {
                    return changing(writer, permit, context.clock, context.feed, work);
                })
                .result();
        });
        // What is shown of those who are on it: to whom they were handed.
        if (recorded)
            emit context.feed.everythingChanged(recorded->handover.filingSystem);
        return recorded;
    }
};

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

/// Asks the gate of everybody.
Result<KeptPreview> looked(
    Connection &connection, const Permit &permit, const HandoverQuestion &question, const Clock &clock)
{
    const auto position = handover_meanwhile_repository::position(connection);
    if (!position)
        return position.error();
    const QDate today = clock.today();
    const auto scope = HandoverScope::of(connection, permit, question, today);
    if (!scope)
        return scope.error();
    const auto selection =
        HandoverSelection::of(connection, *scope, clock.now(), [](qint64 /*told*/) { return true; });
    if (!selection)
        return selection.error();
    KeptPreview kept(permit, question, today, *position);
    kept.take(*scope, *selection);
    return kept;
}

Result<HandoverPreview> previewed(Connection &connection, const Permit &permit,
    const HandoverQuestion &question, const ExclusionsWanted &wanted, const Clock &clock,
    std::optional<KeptPreview> &kept)
{
    if (auto allowed = permit.require(Operation::ExportContacts, question.filingSystem); !allowed)
        return allowed.error();
    if (kept) {
        const auto holds = kept->isOf(connection, permit, question, clock.today());
        if (!holds)
            return holds.error();
        if (!*holds)
            kept.reset();
    }
    if (!kept) {
        auto anew = looked(connection, permit, question, clock);
        if (!anew)
            return anew.error();
        kept = *std::move(anew);
    }
    auto page = kept->page(connection, wanted);
    if (!page)
        return page;
    auto covered =
        archive_veil::coverNames(connection, permit, question.filingSystem, clock.today(), page->exclusions);
    return covered ? page : Result<HandoverPreview>(covered.error());
}

} // namespace

MailingLists::MailingLists(const ServiceContext &context)
    : m_context(context), m_kept(std::make_shared<std::optional<KeptPreview>>())
{}

MailingLists::~MailingLists() = default;

QFuture<Result<HandoverPreview>> MailingLists::preview(
    const Permit &permit, const HandoverQuestion &question, const ExclusionsWanted &wanted) const
{
    return m_context.read(
        permit, [=, &context = m_context, kept = m_kept](Connection &connection) -> Result<HandoverPreview> {
            auto preview = previewed(connection, permit, question, wanted, context.clock, *kept);
            if (preview && !preview->exclusions.isEmpty())
                noteViewing(context, permit, previewEntry(question, *preview));
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
    if (!m_maker)
        m_maker = std::make_unique<DatabaseThread>(m_context.location, Connection::Access::ReadOnly);
    return m_maker->ask(
        MakeList{permit, order, m_context, stop, std::make_shared<WriteMark>(m_context.feed)});
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
            if (!tasks)
                return tasks;
            auto covered = archive_veil::coverLines(
                connection, permit, filingSystem, context.clock.today(), *tasks,
                [](const RecipientTask &task) { return task.contact; },
                [](RecipientTask &task, DataCategories hidden) {
                    task.isArchived = hidden.contains(DataCategory::Identity);
                    if (task.isArchived)
                        task.contactName.clear();
                });
            if (!covered)
                return covered.error();
            if (!tasks->isEmpty())
                noteViewing(context, permit, tasksEntry(filingSystem, tasks->size()));
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
