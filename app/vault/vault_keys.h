#pragma once

#include "app/vault/secret_bytes.h"

/// What is derived from the data key of an epoch (security.md 4.2.1), each for one use, 32 bytes, by
/// crypto_kdf.
namespace vault_keys {

/// "KKpage__", 1: pages and journal.
Result<SecretBytes> page(const SecretBytes &dataKey);
/// "KKhead__", 2: the MAC over the header.
Result<SecretBytes> head(const SecretBytes &dataKey);
/// "KKwrap__", 3: wraps secrets that outlive an epoch.
Result<SecretBytes> wrap(const SecretBytes &dataKey);
/// "KKback__", 4: the seed with which the file itself signs the backups that nobody's passphrase is there
/// for.
Result<SecretBytes> backup(const SecretBytes &dataKey);
/// "KKrecov_", 1: from the 256 bits of a recovery key, what wraps its key set.
Result<SecretBytes> recovery(const SecretBytes &recoveryBits);

} // namespace vault_keys
