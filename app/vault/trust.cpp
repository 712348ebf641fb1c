#include "app/vault/trust.h"

namespace trust {

const KeySlot *issuing(const VaultHeader &header, const Bytes<32> &signer)
{
    if (header.recovery.certificate.keys.sign == signer)
        return &header.recovery;
    for (const KeySlot &slot : header.members) {
        if (slot.state == KeySlot::State::Active && slot.certificate.keys.sign == signer)
            return &slot;
    }
    return nullptr;
}

bool mayCertify(const VaultHeader &header, const Bytes<32> &signer)
{
    Bytes<32> current = signer;
    // A chain longer than there are slots goes round.
    for (int links = 0; links <= VaultHeader::slotCount + 1; ++links) {
        if (current == header.root.sign)
            return true;
        const KeySlot *slot = issuing(header, current);
        if (!slot || !role_bits::hasAdministrator(slot->certificate.roles) ||
            !verifyCertificate(slot->certificate, header.vault))
            return false;
        current = slot->certificate.issuer;
    }
    return false;
}

bool holds(const VaultHeader &header, const Certificate &certificate)
{
    return verifyCertificate(certificate, header.vault) && mayCertify(header, certificate.issuer);
}

bool isGranted(const VaultHeader &header, const KeySlot &slot)
{
    if (!verifyGrant(slot.grant, slot.certificate, header.vault))
        return false;
    if (slot.state == KeySlot::State::Pending)
        return slot.grant.issuer == slot.certificate.keys.sign;
    return mayCertify(header, slot.grant.issuer);
}

} // namespace trust
