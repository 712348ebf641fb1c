#pragma once

#include "app/base/result.h"

#include <QString>

/// The passphrase from a file that nobody else can read, from standard input (`-`), or typed without echo
/// (empty path).
Result<QString> readPassphrase(const QString &path, const QString &prompt);
