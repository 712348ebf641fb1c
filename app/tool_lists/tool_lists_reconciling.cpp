#include "app/changes/service_context.h"
#include "app/tool_lists/reconciliation_run.h"
#include "app/tool_lists/work_share.h"

namespace {

struct CompareLists
{
    using Answer = Result<ReconciliationOutcome>;

    Permit permit;
    ReconciliationQuestion question;
    Clock clock;
    StopRequest stop;

    Answer operator()(Connection &connection, QPromise<Answer> &promise) const
    {
        if (auto stands = permitStands(connection, permit); !stands)
            return stands.error();
        const auto scope = ToolListComparison::Scope::of(connection, permit, question);
        if (!scope)
            return scope.error();
        const auto comparison =
            ToolListComparison::of(connection, *scope, clock.now(), workShare(promise, stop));
        if (!comparison)
            return comparison.error();
        return ReconciliationRun::told(connection, *comparison);
    }
};

struct PutRight
{
    using Answer = Result<ReconciliationOutcome>;

    Permit permit;
    ReconciliationOrder order;
    Clock clock;
    ChangeFeed &feed;
    bool isReading;
    StopRequest stop;
    std::shared_ptr<WriteMark> mark;

    Answer operator()(Connection &connection, QPromise<Answer> &promise) const
    {
        return mark->came(made(connection, promise));
    }

private:
    Answer made(Connection &connection, QPromise<Answer> &promise) const
    {
        if (isReading)
            return Error{Failure::Refused, QStringLiteral("file.opened-read-only")};
        ReconciliationRun run(order, workShare(promise, stop));
        auto outcome = changing(connection, permit, clock, feed, [&](Change &change) -> Answer {
            if (auto allowed = connection.allowLongStatements(); !allowed)
                return allowed.error();
            return run.carryOut(change);
        });
        if (!outcome)
            return outcome;
        if (auto placed = run.putInPlace(); !placed)
            return placed.error();
        // What is shown of who is there: to whom they were handed.
        emit feed.everythingChanged(order.question.filingSystem);
        return outcome;
    }
};

} // namespace

QFuture<Result<ReconciliationOutcome>> ToolLists::compare(
    const Permit &permit, const ReconciliationQuestion &question, const StopRequest &stop) const
{
    return m_context.reader.ask(CompareLists{permit, question, m_context.clock, stop});
}

QFuture<Result<ReconciliationOutcome>> ToolLists::reconcile(
    const Permit &permit, const ReconciliationOrder &order, const StopRequest &stop) const
{
    return m_context.writer.ask(PutRight{permit, order, m_context.clock, m_context.feed, m_context.isReading,
        stop, std::make_shared<WriteMark>(m_context.feed)});
}

QFuture<Result<QList<Reconciliation>>> ToolLists::reconciliations(
    const Permit &permit, FilingSystem filingSystem) const
{
    return m_context.read(permit, [=](Connection &connection) -> Result<QList<Reconciliation>> {
        if (auto allowed = permit.require(Operation::ViewContacts, filingSystem); !allowed)
            return allowed.error();
        return reconciliation_repository::newest(connection, filingSystem);
    });
}

QFuture<Result<ReconciliationAges>> ToolLists::reconciliationAges(
    const Permit &permit, FilingSystem filingSystem) const
{
    return m_context.read(permit, [=](Connection &connection) -> Result<ReconciliationAges> {
        if (auto allowed = permit.require(Operation::ViewContacts, filingSystem); !allowed)
            return allowed.error();
        return reconciliation_repository::ages(connection, filingSystem);
    });
}

QFuture<Outcome> ToolLists::setReconciliationDueAfter(const Permit &permit, int days) const
{
    return m_context.change(permit, [=](Change &change) -> Outcome {
        if (auto allowed = permit.requireAnywhere(Operation::ManageSettings); !allowed)
            return allowed;
        if (days < 1 || days > ReconciliationAges::mostDueAfterDays)
            return Error{
                Failure::Invalid, QStringLiteral("reconciliation.due-after"), {QStringLiteral("days")}};
        if (auto set = reconciliation_repository::setDueAfter(change.connection(), days); !set)
            return set;
        return change.audit({.action = QStringLiteral("reconciliation.due-after"),
            .detail = {{QStringLiteral("days"), days}}});
    });
}
