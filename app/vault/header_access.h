#pragma once

#include "app/vault/header_copies.h"
#include "app/vault/key_set.h"
#include "app/vault/open_vault.h"

#include <functional>

/// How the life cycle reads and changes the header of a file: nothing is believed before the MAC, nothing is
/// written but by who holds the data key.
namespace header_access {

/// Keys that a passphrase, a code or a recovery key has opened, and the data key that they were granted.
struct Opened
{
    KeySet keys;
    SecretBytes dataKey;
};

/// Unauthenticated. Failures of RawFile and header_copies::read.
Result<HeaderCopies> read(const QString &path);
/// Also checks the MAC with the key of an open vault: Damaged "vault.header", or ChangedMeanwhile
/// "vault.epoch" when the file is another vault or epoch.
Result<HeaderCopies> read(const QString &path, const OpenVault &vault);

/// What a slot's keys open, after everything was checked that they make checkable: that they are the slot's,
/// that the root is theirs, that an administrator has granted the data key, and the MAC. Damaged.
Result<Opened> open(const HeaderCopies &copies, const KeySlot &slot, KeySet keys);
Result<Opened> openWithPassphrase(
    const HeaderCopies &copies, const KeySlot &slot, const SecretBytes &passphrase);

/// Reads, checks the MAC, lets `change` work on a copy of the header, and writes it under the next seq.
Outcome change(const QString &path, const OpenVault &vault,
    const std::function<Outcome(const HeaderCopies &present, VaultHeader &next)> &change);

/// A new file with these bytes as both copies; none is left when that fails.
Outcome create(const QString &path, const QByteArray &bytes);

/// A member's UUID. Invalid "vault.member".
Result<QUuid> memberOf(const QString &ref);

} // namespace header_access
