#pragma once

#include "app/base/result.h"
#include "app/vault/secret_text.h"

/// The passphrase from a file that nobody else can read, from standard input (`-`), or typed without echo
/// (empty path).
Result<SecretText> readPassphrase(const QString &path, const QString &prompt);
