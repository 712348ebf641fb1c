#pragma once

#include "app/vault/secret_bytes.h"

#include <QString>

/// The passphrase as it is hashed: NFKC, UTF-8 (domain.md 10.4). No copy is left behind but the caller's own.
Result<SecretBytes> preparedPassphrase(const QString &passphrase);
