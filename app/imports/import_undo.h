#pragma once

#include "app/base/result.h"
#include "app/imports/import_summary.h"
#include "app/staff/permit.h"

#include <QDate>

class Change;
class Connection;

/// Taking an import back: removes whom it brought in, reverts what it changed, and leaves everybody alone who was
/// worked on since.
namespace import_undo {

/// Whoever imported it may take it back, and so may the officer. Errors: "import.batch", "import.undone",
/// "imports.undo".
Result<ImportBatch> mayUndo(
    Connection &connection, const Permit &permit, FilingSystem filingSystem, Id<ImportBatch> batch);

Result<UndoSummary> preview(Connection &connection, const ImportBatch &batch);
Result<UndoSummary> carryOut(Change &change, const ImportBatch &batch);

} // namespace import_undo
