#pragma once

#include "app/handovers/handover_file.h"
#include "app/tool_lists/tool_list_comparison.h"

class Change;

/// Puts a recipient's list right, within a change: what is recorded of it here, and the file of what must go
/// there. As with a handover, the file is written and read back before anything is recorded, and put in its
/// place after the commit. Where that last step fails the records stay: comparing again writes the file anew.
class ReconciliationRun final
{
public:
    ReconciliationRun(const ReconciliationOrder &order, ToolListComparison::Progress progress);

    /// Everything up to the commit. ChangedMeanwhile "reconciliation.overtaken" where others kept recording.
    Result<ReconciliationOutcome> carryOut(Change &change);
    /// After the commit. Unavailable "reconciliation.not-written".
    Outcome putInPlace();

    /// What comparing alone answers.
    static Result<ReconciliationOutcome> told(Connection &connection, const ToolListComparison &comparison);

private:
    Result<ToolListComparison> comparedWhileStill(
        Change &change, const ToolListComparison::Scope &scope, qint64 position);
    Outcome writeRemovals(const ToolListComparison::Scope &scope, const ToolListComparison &comparison);
    Outcome record(Change &change, const ToolListComparison::Scope &scope,
        const ToolListComparison &comparison, Reconciliation &made) const;
    Outcome withdraw(Change &change, const ToolListComparison::Scope &scope,
        const ToolListComparison &comparison, const QString &ref) const;
    Outcome openTasks(Change &change, const ToolListComparison &comparison, Reconciliation &made) const;
    Outcome settleTasks(Change &change, const ToolListComparison &comparison, Reconciliation &made) const;

    const ReconciliationOrder &m_order;
    ToolListComparison::Progress m_progress;
    HandoverFile m_file;
};
