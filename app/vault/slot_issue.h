#pragma once

#include "app/vault/open_vault.h"
#include "app/vault/vault_header.h"

class KeySet;

/// What an issuer's signature puts into a slot.
namespace slot_issue {

/// Certificate and grant of the slot's present keys, by the issuer.
Outcome vouch(
    KeySlot &slot, const QUuid &vault, quint32 epoch, const SecretBytes &dataKey, const KeySet &issuer);

/// New keys for a slot whose certificate already says who, which roles and how long; vouched for by the
/// issuer. The wrapping is the caller's next step.
Result<KeySet> newKeys(
    KeySlot &slot, const VaultHeader &header, const SecretBytes &dataKey, const KeySet &issuer);

/// Vouches anew for everything that the owner of this key has vouched for, since they are about to lose it;
/// only where it holds now. What the root has signed stands by itself.
Outcome takeOver(
    VaultHeader &header, const Bytes<32> &leaving, const SecretBytes &dataKey, const KeySet &issuer);

} // namespace slot_issue
