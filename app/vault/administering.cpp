#include "app/vault/administering.h"

#include "app/vault/slot_issue.h"
#include "app/vault/trust.h"

namespace administering {

namespace {

const KeySlot *slotOf(const VaultHeader &header, const Administrator &administrator)
{
    const KeySlot *slot = header.byMember(QUuid::fromString(administrator.ref));
    const bool may = slot && slot->state == KeySlot::State::Active &&
        role_bits::hasAdministrator(slot->certificate.roles) && trust::holds(header, slot->certificate);
    return may ? slot : nullptr;
}

} // namespace

Result<header_access::Opened> open(const HeaderCopies &copies, const Administrator &administrator)
{
    const KeySlot *slot = slotOf(copies.header, administrator);
    if (!slot)
        return Error::refused("vault.not-administrator");
    return header_access::openWithPassphrase(copies, *slot, administrator.passphrase);
}

Outcome mayChange(
    const VaultHeader &header, const Administrator &administrator, quint32 before, quint32 after)
{
    const KeySlot *slot = slotOf(header, administrator);
    if (!slot)
        return Error::refused("vault.not-administrator");
    return role_bits::mayTouch(slot->certificate.roles, before ^ after)
        ? Outcome(done)
        : Outcome(Error::refused("vault.roles"));
}

Outcome isFree(const VaultHeader &header, const Bytes<32> &nameHash, const QUuid &member)
{
    const KeySlot *other = header.byNameHash(nameHash);
    if (other && other->certificate.member != member)
        return Error{Failure::Duplicate, QStringLiteral("vault.name")};
    return done;
}

Result<KeySlot *> prepareSlot(
    VaultHeader &header, const Certificate &certificate, const SecretBytes &dataKey, const KeySet &issuer)
{
    if (auto unused = isFree(header, certificate.nameHash, certificate.member); !unused)
        return unused.error();
    KeySlot *slot = header.byMember(certificate.member);
    if (slot) {
        if (auto taken = slot_issue::takeOver(header, slot->certificate.keys.sign, dataKey, issuer); !taken)
            return taken.error();
    } else {
        slot = header.firstEmpty();
    }
    if (!slot)
        return Error::refused("vault.full");
    KeySlot fresh;
    fresh.id = slot->id;
    fresh.certificate = certificate;
    *slot = fresh;
    return slot;
}

} // namespace administering
