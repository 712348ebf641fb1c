#include "app/tool_lists/reconciliation_making.h"

namespace {

constexpr int mostComparisons = 5;

Result<ReconciliationOutcome> recordedReconciliation(
    Connection &connection, ReconciliationRun &run, const ReconciliationChanging &changing)
{
    for (int time = 1;; ++time) {
        if (auto prepared = run.prepare(connection); !prepared)
            return prepared.error();
        auto recorded = changing([&run](Change &change) { return run.record(change); });
        if (recorded || !ReconciliationRun::isOvertaken(recorded.error()) || time == mostComparisons)
            return recorded;
    }
}

} // namespace

Result<ReconciliationOutcome> makeReconciliation(
    Connection &connection, ReconciliationRun &run, const ReconciliationChanging &changing)
{
    auto recorded = recordedReconciliation(connection, run, changing);
    if (!recorded)
        return recorded;
    const auto placed = run.putInPlace();
    if (placed)
        return recorded;
    const auto takenBack = changing([&](Change &change) -> Result<ReconciliationOutcome> {
        const auto gone = run.takeBackFile(change);
        return gone ? recorded : Result<ReconciliationOutcome>(gone.error());
    });
    return takenBack ? placed.error() : takenBack.error();
}
