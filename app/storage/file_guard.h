#pragma once

#include "app/base/result.h"

#include <QLockFile>

#include <memory>

/// What is looked at before an embedded file is opened.
namespace file_guard {

/// NotFound, Duplicate (`create` and it exists), Invalid (a folder), Damaged (empty, not ours), Refused (a
/// network share, where SQLite cannot lock safely), Unavailable (no right to write).
Outcome check(const QString &path, bool create);

/// One program at a time: a lock beside the file, taken over when its owner is gone. Busy, with who holds it.
Result<std::unique_ptr<QLockFile>> lock(const QString &path);

} // namespace file_guard
