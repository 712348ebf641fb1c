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
    if (auto placed = run.putInPlace(); !placed)
        return placed.error();
    return recorded;
}
