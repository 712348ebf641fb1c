#include "app/tool_lists/tool_lists.h"

#include "app/changes/service_context.h"
#include "app/tool_lists/consent_import_run.h"
#include "app/tool_lists/reconciliation_run.h"

namespace {

/// Tells the future how far the work is and whether it goes on.
template <typename Answer>
std::function<bool(double)> shareOf(QPromise<Answer> &promise, const StopRequest &stop)
{
    promise.setProgressRange(0, ToolLists::steps);
    return [&promise, stop](double share) {
        const int step = static_cast<int>(share * ToolLists::steps);
        promise.setProgressValueAndText(step, QString::number(step));
        return !stop.isStopped() && !promise.isCanceled();
    };
}

struct TryConsents
{
    using Answer = Result<ConsentImportSummary>;

    Permit permit;
    ConsentImportPlan plan;
    ComplaintWords words;
    Clock clock;
    StopRequest stop;

    Answer operator()(Connection &connection, QPromise<Answer> &promise) const
    {
        if (auto stands = permitStands(connection, permit); !stands)
            return stands.error();
        Change look(connection, permit, clock);
        ConsentImportRun run(plan, words, shareOf(promise, stop));
        auto summary = run.tryOut(look);
        if (!summary)
            return summary;
        if (auto kept = run.commitRejects(); !kept)
            return kept.error();
        return summary;
    }
};

struct TakeConsents
{
    using Answer = Result<ConsentImportSummary>;

    Permit permit;
    ConsentImportPlan plan;
    ComplaintWords words;
    Clock clock;
    ChangeFeed &feed;
    bool isReading;
    StopRequest stop;
    std::shared_ptr<WriteMark> mark;

    Answer operator()(Connection &connection, QPromise<Answer> &promise) const
    {
        if (isReading)
            return mark->came(Answer(Error{Failure::Refused, QStringLiteral("file.opened-read-only")}));
        ConsentImportRun run(plan, words, shareOf(promise, stop));
        auto summary = changing(connection, permit, clock, feed, [&](Change &change) -> Answer {
            if (auto allowed = connection.allowLongStatements(); !allowed)
                return allowed.error();
            return run.carryOut(change);
        });
        // What is stored stays so, whatever becomes of the file of rejects.
        if (summary && !run.commitRejects())
            summary->rejectsFailed = true;
        return mark->came(summary);
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
        ReconciliationRun run(order, shareOf(promise, stop));
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

QFuture<Result<ConsentImportSummary>> ToolLists::previewConsents(const Permit &permit,
    const ConsentImportPlan &plan, const ComplaintWords &words, const StopRequest &stop) const
{
    return m_context.reader.ask(TryConsents{permit, plan, words, m_context.clock, stop});
}

QFuture<Result<ConsentImportSummary>> ToolLists::importConsents(const Permit &permit,
    const ConsentImportPlan &plan, const ComplaintWords &words, const StopRequest &stop) const
{
    return m_context.writer.ask(TakeConsents{permit, plan, words, m_context.clock, m_context.feed,
        m_context.isReading, stop, std::make_shared<WriteMark>(m_context.feed)});
}

QFuture<Result<ReconciliationOutcome>> ToolLists::compare(
    const Permit &permit, const ReconciliationQuestion &question, const StopRequest &stop) const
{
    return m_context.read(
        permit, [=, clock = m_context.clock](Connection &connection) -> Result<ReconciliationOutcome> {
            const auto scope = ToolListComparison::Scope::of(connection, permit, question);
            if (!scope)
                return scope.error();
            const auto comparison = ToolListComparison::of(
                connection, *scope, clock.now(), [&stop](double /*share*/) { return !stop.isStopped(); });
            if (!comparison)
                return comparison.error();
            return ReconciliationRun::told(connection, *comparison);
        });
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
