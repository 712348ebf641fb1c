#pragma once

#include "app/base/clock.h"
#include "app/handovers/handover_file.h"
#include "app/handovers/handover_moment.h"
#include "app/leaving/file_left.h"
#include "app/tool_lists/tool_list_comparison.h"

class Change;

/// Puts a recipient's list right: what is recorded of it here, and the file of what must go there.
///
/// As with a handover (handover_run.h), everybody is compared as of one moment, in a look that keeps nobody
/// who withdraws waiting; it is recorded only where what others recorded since concerns nobody on the list,
/// and compared again otherwise. The file is written and read back before anything is recorded, and put in
/// its place after the commit. Where that last step fails the records stay, but for that of the file:
/// comparing again writes it anew.
class ReconciliationRun final
{
public:
    /// `progress` begins anew when the list is compared again.
    ReconciliationRun(const ReconciliationOrder &order, Permit permit, const Clock &clock,
        ToolListComparison::Progress progress);

    /// Compares, and writes the file beside its place.
    Outcome prepare(Connection &connection);
    /// Everything up to the commit. ChangedMeanwhile "reconciliation.overtaken" when it has to be prepared
    /// again.
    Result<ReconciliationOutcome> record(Change &change);
    /// After the commit. Unavailable "reconciliation.not-written".
    Outcome putInPlace();
    /// Where it could not be put in its place: no file left.
    Outcome takeBackFile(Change &change) const;

    static bool isOvertaken(const Error &error);
    /// What comparing alone answers.
    static Result<ReconciliationOutcome> told(Connection &connection, const ToolListComparison &comparison);

private:
    Outcome compare(Connection &connection);
    Outcome writeRemovals();
    Outcome recordFile(Change &change, const Reconciliation &made);
    Outcome stillHolds(Change &change) const;
    Outcome write(Change &change, Reconciliation &made) const;
    Outcome withdraw(Change &change, const QString &ref) const;
    Outcome openTasks(Change &change, Reconciliation &made) const;
    Outcome settleTasks(Change &change, Reconciliation &made) const;

    const ReconciliationOrder &m_order;
    Permit m_permit;
    Clock m_clock;
    ToolListComparison::Progress m_progress;

    /// What was compared, and as of when.
    HandoverMoment m_moment;
    ToolListComparison::Scope m_scope;
    ToolListComparison m_comparison;
    ReconciliationOutcome m_outcome;
    HandoverFile m_file;
    /// What was recorded of that file, and with which reconciliation; none without one.
    std::optional<FileLeft> m_left;
    QString m_ref;
};
