#pragma once

#include "app/base/result.h"
#include "app/leaving/file_left.h"

#include <QList>

class Connection;

/// Files that left.
namespace file_left_repository {

Result<Id<FileLeft>> add(Connection &connection, const FileLeft &file);
/// The newest first; of those without encryption alone where that is asked.
Result<QList<FileLeft>> list(Connection &connection, FilingSystem filingSystem, bool isPlainOnly, int limit);
/// Takes a file that never left out again.
Outcome remove(Connection &connection, FilingSystem filingSystem, Id<FileLeft> file);

} // namespace file_left_repository
