#pragma once

#include "app/tool_lists/reconciliation_run.h"

#include <functional>

/// Carries out work as a change on the writing thread, and answers what became of it.
using ReconciliationChanging =
    std::function<Result<ReconciliationOutcome>(std::function<Result<ReconciliationOutcome>(Change &)>)>;

/// Puts a list right, from the first look to the file in its place. One that was overtaken is compared again,
/// a few times; then whoever wants it hears ChangedMeanwhile "reconciliation.overtaken". Whoever records
/// consent waits for it only while it is committed, or while it records the withdrawal of the same person.
Result<ReconciliationOutcome> makeReconciliation(
    Connection &connection, ReconciliationRun &run, const ReconciliationChanging &changing);
