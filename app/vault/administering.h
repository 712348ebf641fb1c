#pragma once

#include "app/vault/header_access.h"
#include "app/vault/vault_file.h"

/// What the steps of an administrator have in common.
namespace administering {

/// The administrator's keys. Refused "vault.not-administrator" unless they have an active slot, a role that
/// says so and a certificate that holds.
Result<header_access::Opened> open(const HeaderCopies &copies, const Administrator &administrator);

/// Refused "vault.roles" unless the administrator administers every filing system in which the roles differ.
Outcome mayChange(
    const VaultHeader &header, const Administrator &administrator, quint32 before, quint32 after);

/// Duplicate "vault.name" when another member has it.
Outcome isFree(const VaultHeader &header, const Bytes<32> &nameHash, const QUuid &member);

/// The slot that a member has or gets, emptied and named; what they had certified goes over to the issuer.
/// Refused "vault.full".
Result<KeySlot *> prepareSlot(
    VaultHeader &header, const Certificate &certificate, const SecretBytes &dataKey, const KeySet &issuer);

} // namespace administering
