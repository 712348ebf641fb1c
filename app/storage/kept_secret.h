#pragma once

#include "app/vault/secret_bytes.h"

#include <QString>

class Connection;

/// Secrets of 32 bytes that a customer file keeps for itself (the suppression key, the seed of its ledger). A
/// sealed file holds them wrapped under K_wrap (wrapped_secret.h), so that whoever has its pages open has
/// none of them yet (security.md 4.2.1); builds before that left them bare, and on a server, which has no
/// such key, they are bare still.
namespace kept_secret {

/// Empty where there is none. Damaged "vault.secret".
Result<SecretBytes> find(Connection &connection, const QString &name);

/// Unless there is one of this name: whichever came first stays. Inside a transaction.
Outcome putNew(Connection &connection, const QString &name, const SecretBytes &secret);

/// Wraps what lies bare; nothing to do on a server. Inside a transaction.
Outcome wrapBare(Connection &connection);

/// In a file that was copied page by page under a new data key: wraps anew what `from` wrapped under its own.
/// Inside a transaction of `to`.
Outcome wrapAnew(Connection &from, Connection &to);

} // namespace kept_secret
