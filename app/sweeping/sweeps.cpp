#include "app/sweeping/sweeps.h"

#include "app/changes/service_context.h"
#include "app/insights/insights.h"
#include "app/measures/measures.h"
#include "app/sweeping/sweep_repository.h"
#include "app/sweeping/sweep_run.h"

#include <QThreadPool>
#include <QtConcurrent>

#include <tuple>

namespace {

/// The tests of measures that the program does itself are done with the run of each night (domain.md 10.5).
/// The run over the terms has come to its end whatever becomes of them: what could not be measured counts as
/// not done.
void measureWhatIsDue(const ServiceContext &context, const Permit &permit, const StopRequest &stop)
{
    std::ignore = Measures(context).measureDue(permit, stop).result();
}

} // namespace

Sweeps::Sweeps(const ServiceContext &context) : m_context(context), m_desk(std::make_unique<QThreadPool>()) {}

Sweeps::~Sweeps() = default;

QFuture<Result<SweepReport>> Sweeps::run(
    const Permit &permit, FilingSystem filingSystem, const SweepOrder &order, const StopRequest &stop) const
{
    return QtConcurrent::run(m_desk.get(),
        [=, &context = m_context, run = SweepRun(m_context, permit, filingSystem, order, stop)](
            QPromise<Result<SweepReport>> &promise) mutable {
            auto report = run(promise);
            // The run of each night is what the trends of the dashboards are made of.
            const bool isKept =
                report && !order.isTrial && permit.may(Operation::ViewDashboards, filingSystem);
            const Outcome kept =
                isKept ? Insights(context).keepSnapshot(permit, filingSystem, stop).result() : done;
            if (!kept)
                report->figuresNotKept = kept.error();
            if (report && !order.isTrial)
                measureWhatIsDue(context, permit, stop);
            promise.addResult(std::move(report));
        });
}

QFuture<Result<QList<SweepReport>>> Sweeps::reports(
    const Permit &permit, FilingSystem filingSystem, int limit) const
{
    return m_context.read(permit, [=](Connection &connection) -> Result<QList<SweepReport>> {
        if (auto allowed = permit.require(Operation::ViewDashboards, filingSystem); !allowed)
            return allowed.error();
        return sweep_repository::list(connection, filingSystem, limit);
    });
}

QFuture<Result<bool>> Sweeps::isDue(const Permit &permit, FilingSystem filingSystem) const
{
    return m_context.read(
        permit, [=, today = m_context.clock.today()](Connection &connection) -> Result<bool> {
            if (!permit.may(Operation::HandleRequests, filingSystem))
                return false;
            const auto last = sweep_repository::lastFinished(connection, filingSystem);
            if (!last)
                return last.error();
            return !*last || (*last)->ranFor < today;
        });
}
