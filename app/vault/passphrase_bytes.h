#pragma once

#include "app/vault/secret_bytes.h"

#include <QString>

/// The passphrase as it is hashed: NFKC, UTF-8 (domain.md 10.4). What is made on the way is wiped.
Result<SecretBytes> preparedPassphrase(const QString &passphrase);
