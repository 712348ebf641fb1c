#pragma once

#include "app/base/result.h"
#include "app/imports/import_summary.h"
#include "app/staff/permit.h"

#include <QDate>

#include <functional>

class Change;
class Connection;

/// Taking an import back: removes whom it brought in, reverts what it changed, and leaves everybody alone who
/// was worked on since, or of whom whoever takes it back does not see something.
namespace import_undo {

/// Whoever imported it may take it back, and so may the officer. Errors: "import.batch", "import.undone",
/// "imports.undo".
Result<ImportBatch> mayUndo(
    Connection &connection, const Permit &permit, FilingSystem filingSystem, Id<ImportBatch> batch);

Result<UndoSummary> preview(
    Connection &connection, const Permit &permit, const ImportBatch &batch, QDate today);
/// Told the share that is done, 0 to 1; false stops with Cancelled.
using Progress = std::function<bool(double share)>;
Result<UndoSummary> carryOut(Change &change, const ImportBatch &batch, const Progress &progress);

} // namespace import_undo
