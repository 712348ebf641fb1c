#pragma once

#include "app/vault/key_set.h"
#include "app/vault/key_slot.h"

/// How a key set is wrapped into a slot: XChaCha20-Poly1305 with a random nonce. AAD:
/// "klantkluis/vault/slot/v1", header version u32, vault UUID 16, slot id u8, member UUID 16, roles u32 and
/// epoch u32 at the time of wrapping, derivation u8, passes u32, memory u64. Roles and epoch are those of
/// then, kept in the slot: an administrator changes both without knowing the passphrase.
namespace slot_lock {

/// Argon2id of a passphrase. Unavailable "vault.memory".
Result<SecretBytes> passphraseKey(const SecretBytes &passphrase, KdfCost cost, const Bytes<16> &salt);

/// Wraps under a passphrase with a new salt, or under a recovery key; the slot already names member, roles.
Outcome closeWithPassphrase(KeySlot &slot, const QUuid &vault, quint32 epoch, const KeySet &keys,
    const SecretBytes &passphrase, KdfCost cost);
Outcome closeWithRecovery(
    KeySlot &slot, const QUuid &vault, quint32 epoch, const KeySet &keys, const SecretBytes &recoveryBits);

/// WrongPassphrase "vault.passphrase" when it does not open.
Result<KeySet> openWithPassphrase(const KeySlot &slot, const QUuid &vault, const SecretBytes &passphrase);
Result<KeySet> openWithRecovery(const KeySlot &slot, const QUuid &vault, const SecretBytes &recoveryBits);

} // namespace slot_lock
