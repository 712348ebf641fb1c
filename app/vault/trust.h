#pragma once

#include "app/vault/vault_header.h"

/// Whose signature counts: the chain from a certificate to the root of the vault (security.md 4.2.1). Every
/// link is an active administrator of this header, or the recovery key.
namespace trust {

/// Whether who holds this Ed25519 key may certify: the root, or an administrator whose own certificate holds.
bool mayCertify(const VaultHeader &header, const Bytes<32> &signer);
/// The slot of who certifies with this key: the recovery key's, or an active one; null where there is none.
const KeySlot *issuing(const VaultHeader &header, const Bytes<32> &signer);
/// Whether an administrator has certified this.
bool holds(const VaultHeader &header, const Certificate &certificate);
/// Whether the grant in a slot comes from an administrator; of a pending member, from themselves.
bool isGranted(const VaultHeader &header, const KeySlot &slot);

} // namespace trust
