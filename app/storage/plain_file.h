#pragma once

#include "app/base/result.h"

#include <QString>

/// A customer file of a build before the vault: SQLite as anybody can read it. Only ever read, to become a
/// sealed one.
namespace plain_file {

/// By its first bytes.
bool isOne(const QString &path);

/// Damaged "file.not-ours" for a database of another program, "file.open" for one that cannot be read;
/// neither is written to.
Outcome check(const QString &path);

} // namespace plain_file
