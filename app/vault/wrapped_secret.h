#pragma once

#include "app/vault/secret_bytes.h"

#include <QByteArray>

/// A secret that outlives an epoch (the suppression key, a password of a mail server) as it is stored: under
/// K_wrap, bound to what it is for (security.md 4.2.1).
///
///     offset size
///          0    1  format, 1
///          1   24  nonce
///         25    n  XChaCha20-Poly1305 of the secret, n at most 65536
///       25+n   16  tag; AAD "klantkluis/wrapped/v1" and the purpose
namespace wrapped_secret {

/// Invalid "vault.secret-size" above 64 KiB.
Result<QByteArray> wrap(const SecretBytes &wrapKey, QByteArrayView purpose, const SecretBytes &secret);
/// Damaged "vault.secret" when it is not what was wrapped with this key for this purpose.
Result<SecretBytes> unwrap(const SecretBytes &wrapKey, QByteArrayView purpose, QByteArrayView blob);

} // namespace wrapped_secret
