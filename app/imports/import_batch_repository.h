#pragma once

#include "app/base/result.h"
#include "app/contacts/contact_details.h"
#include "app/imports/import_summary.h"

#include <QList>

class Connection;

/// The imports that were done.
namespace import_batch_repository {

Result<Id<ImportBatch>> add(Connection &connection, const ImportBatch &batch);
/// Writes down how it ended.
Outcome finish(Connection &connection, const ImportBatch &batch);
Outcome markUndone(Connection &connection, FilingSystem filingSystem, Id<ImportBatch> id, Instant when);
Result<std::optional<ImportBatch>> byId(Connection &connection, FilingSystem filingSystem, Id<ImportBatch> id);
/// In whichever filing system it was.
Result<std::optional<ImportBatch>> byNumber(Connection &connection, Id<ImportBatch> id);
/// The newest first.
Result<QList<ImportBatch>> list(Connection &connection, FilingSystem filingSystem, int limit);

} // namespace import_batch_repository
