#pragma once

#include "app/base/result.h"
#include "app/storage/holder_note.h"

#include <QLockFile>

#include <memory>
#include <optional>

/// What is looked at before an embedded file is opened.
namespace file_guard {

/// NotFound, Duplicate (`create` and it exists), Invalid (a folder), Damaged (empty, not ours), Refused (a
/// network share, where SQLite cannot lock safely), Unavailable (no right to write).
Outcome check(const QString &path, bool create);

/// The same for a file that is only read, wherever it lies. Refused "file.plain" where it is not sealed.
Outcome checkForReading(const QString &path);

/// One program at a time: a lock beside the file, taken over when its owner is gone. Busy, with who holds it:
/// "file.in-use" {machine, process}, or "file.in-use-since" {machine, process, moment} where they left a
/// note.
Result<std::unique_ptr<QLockFile>> lock(const QString &path);

/// Who has the file that this vault was unlocked from, with their name; nothing where nobody has it, or they
/// left no note of their own.
std::optional<FileHolder> holder(const QString &path, const OpenVault &vault);

} // namespace file_guard
