#pragma once

#include "app/staff/file_entry.h"
#include "app/vault/secret_text.h"

/// When every passphrase is lost: the recovery key lets a new administrator in, and nothing else (security.md
/// 4.2.5).
namespace file_recovery {

/// What a file that was opened with the recovery key needs to be worked in.
struct Recovered
{
    Location location;
    /// The new one; the one that was used opens no more.
    QString recoveryKey;
};

/// The member with this name, or a new one, becomes an administrator of both filing systems with this
/// passphrase; the database learns of it when they enter (SignIn::enterAsOpener()). Invalid "recovery.group",
/// "recovery.length" or what checkPassphrase() says, WrongPassphrase "recovery.differs" for the key of
/// another file, Refused "recovery.shut-out" for the name of a member who was shut out.
Result<Recovered> recover(const Location &location, const QString &name, const SecretText &recoveryKey,
    const SecretText &passphrase, HashCost cost, const Clock &clock);

} // namespace file_recovery
