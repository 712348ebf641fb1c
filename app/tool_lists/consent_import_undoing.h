#pragma once

#include "app/base/result.h"
#include "app/staff/permit.h"
#include "app/tool_lists/consent_import_batch.h"

#include <functional>

class Change;
class Connection;

/// Taking an import of consents back: what it recorded goes, with the bars and tasks that came of it, and
/// each line is as it was before. Whoever was worked on since keeps what it brought.
namespace consent_import_undoing {

/// Whoever took it in may take it back, and so may the officer. NotFound "consent-import.batch",
/// ChangedMeanwhile "consent-import.undone", Refused "imports.undo".
Result<ConsentImportBatch> mayUndo(
    Connection &connection, const Permit &permit, FilingSystem filingSystem, const QString &ref);

Result<ConsentImportUndo> preview(Connection &connection, const ConsentImportBatch &batch);
/// Told the share that is done, 0 to 1; false stops with Cancelled. One entry of the trail for all.
using Progress = std::function<bool(double share)>;
Result<ConsentImportUndo> carryOut(Change &change, const ConsentImportBatch &batch, const Progress &progress);

} // namespace consent_import_undoing
