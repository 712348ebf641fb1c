#include "app/sweeping/sweeps.h"

#include "app/changes/service_context.h"
#include "app/sweeping/sweep_repository.h"
#include "app/sweeping/sweep_run.h"

QFuture<Result<SweepReport>> Sweeps::run(
    const Permit &permit, FilingSystem filingSystem, const SweepOrder &order, const StopRequest &stop) const
{
    return m_context.writer.ask(
        SweepRun(permit, filingSystem, order, m_context.clock, m_context.feed, m_context.isReading, stop));
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
            const auto last = sweep_repository::list(connection, filingSystem, 1);
            if (!last)
                return last.error();
            return last->isEmpty() || last->constFirst().ranFor < today;
        });
}
