#include "app/changes/service_context.h"
#include "app/changes/viewing.h"
#include "app/contacts/archive_veil.h"
#include "app/tool_lists/reconciliation_making.h"
#include "app/tool_lists/work_share.h"

#include <algorithm>

namespace {

/// The addresses are those of the recipient's list, but of who is missing there.
Outcome coverFindings(Connection &connection, const Permit &permit, FilingSystem filingSystem, QDate today,
    QList<ReconciliationFinding> &findings)
{
    return archive_veil::coverLines(
        connection, permit, filingSystem, today, findings,
        [](const ReconciliationFinding &each) { return each.contact; },
        [](ReconciliationFinding &each, DataCategories hidden) {
            each.isArchived = hidden.contains(DataCategory::Identity);
            if (each.isArchived)
                each.name.clear();
            const bool isOurs = each.kind == ReconciliationFinding::Kind::Missing;
            if (isOurs && (each.isArchived || hidden.contains(DataCategory::ContactDetails)))
                each.email.clear();
        });
}

struct CompareLists
{
    using Answer = Result<ReconciliationOutcome>;

    Permit permit;
    ReconciliationQuestion question;
    const ServiceContext &context;
    StopRequest stop;

    Answer operator()(Connection &connection, QPromise<Answer> &promise) const
    {
        if (auto stands = permitStands(connection, permit); !stands)
            return stands.error();
        const auto scope = ToolListComparison::Scope::of(connection, permit, question);
        if (!scope)
            return scope.error();
        const auto comparison =
            ToolListComparison::of(connection, *scope, context.clock.now(), workShare(promise, stop));
        if (!comparison)
            return comparison.error();
        auto told = ReconciliationRun::told(connection, *comparison);
        if (!told)
            return told;
        if (auto covered = coverFindings(
                connection, permit, question.filingSystem, context.clock.today(), told->findings);
            !covered)
            return covered.error();
        // Addresses of nobody of ours show nothing of the file.
        noteListShown(context, permit, question.filingSystem, QStringLiteral("reconciliation.compare"),
            std::count_if(told->findings.cbegin(), told->findings.cend(),
                [](const ReconciliationFinding &each) { return each.contact.isStored(); }));
        return told;
    }
};

/// Compared on a thread of its own, and recorded on the writing one.
struct PutRight
{
    using Answer = Result<ReconciliationOutcome>;

    Permit permit;
    ReconciliationOrder order;
    const ServiceContext &context;
    StopRequest stop;
    std::shared_ptr<WriteMark> mark;

    Answer operator()(Connection &connection, QPromise<Answer> &promise) const
    {
        return mark->came(made(connection, promise));
    }

private:
    Answer made(Connection &connection, QPromise<Answer> &promise) const
    {
        if (context.isReading)
            return Error{Failure::Refused, QStringLiteral("file.opened-read-only")};
        ReconciliationRun run(order, permit, context.clock, workShare(promise, stop));
        auto outcome = makeReconciliation(connection, run, [this](auto work) {
            return context.writer
                .ask([this, work](Connection &writer) {
                    return changing(writer, permit, context.clock, context.feed, work);
                })
                .result();
        });
        // What is shown of who is there: to whom they were handed.
        if (outcome)
            emit context.feed.everythingChanged(order.question.filingSystem);
        return outcome;
    }
};

} // namespace

QFuture<Result<ReconciliationOutcome>> ToolLists::compare(
    const Permit &permit, const ReconciliationQuestion &question, const StopRequest &stop) const
{
    return m_context.reader.ask(CompareLists{permit, question, m_context, stop});
}

QFuture<Result<ReconciliationOutcome>> ToolLists::reconcile(
    const Permit &permit, const ReconciliationOrder &order, const StopRequest &stop) const
{
    return beside().ask(
        PutRight{permit, order, m_context, stop, std::make_shared<WriteMark>(m_context.feed)});
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
