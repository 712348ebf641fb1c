#include "app/vault/slot_issue.h"

#include "app/vault/key_set.h"
#include "app/vault/trust.h"

namespace slot_issue {

namespace {

Outcome grantAnew(
    KeySlot &slot, const QUuid &vault, quint32 epoch, const SecretBytes &dataKey, const KeySet &issuer)
{
    const auto grant = KeyGrant::sealedTo(slot.certificate, vault, epoch, dataKey, issuer);
    if (!grant)
        return grant.error();
    slot.grant = *grant;
    return done;
}

} // namespace

Outcome vouch(
    KeySlot &slot, const QUuid &vault, quint32 epoch, const SecretBytes &dataKey, const KeySet &issuer)
{
    if (auto certified = slot.certificate.certify(vault, issuer); !certified)
        return certified;
    return grantAnew(slot, vault, epoch, dataKey, issuer);
}

Result<KeySet> newKeys(
    KeySlot &slot, const VaultHeader &header, const SecretBytes &dataKey, const KeySet &issuer)
{
    auto keys = KeySet::generated();
    if (!keys)
        return keys;
    keys->setRoot(rootFingerprint(header.root));
    const auto known = keys->publicKeys();
    if (!known)
        return known.error();
    slot.certificate.keys = *known;
    if (auto vouched = vouch(slot, header.vault, header.epoch, dataKey, issuer); !vouched)
        return vouched.error();
    return keys;
}

Outcome takeOver(
    VaultHeader &header, const Bytes<32> &leaving, const SecretBytes &dataKey, const KeySet &issuer)
{
    if (leaving == header.root.sign)
        return done;
    const VaultHeader before = header;
    const auto takeOverOne = [&](KeySlot &slot) -> Outcome {
        if (slot.isEmpty() || slot.certificate.keys.sign == leaving)
            return done;
        const KeySlot old = slot;
        if (old.certificate.issuer == leaving && trust::holds(before, old.certificate)) {
            if (auto certified = slot.certificate.certify(header.vault, issuer); !certified)
                return certified;
        }
        if (old.grant.issuer == leaving && trust::isGranted(before, old))
            return grantAnew(slot, header.vault, header.epoch, dataKey, issuer);
        return done;
    };
    for (KeySlot &slot : header.members) {
        if (auto taken = takeOverOne(slot); !taken)
            return taken;
    }
    return takeOverOne(header.recovery);
}

} // namespace slot_issue
