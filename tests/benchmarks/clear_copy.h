#pragma once

#include "app/base/location.h"

/// Writes every page of an embedded file as SQLite sees it, free ones too, into a plain file; what its log
/// holds goes into one beside it that ends in "-wal". For peers and for scans, which have no key. False where
/// something cannot be read.
bool clearCopy(const Location &location, const QString &path);
