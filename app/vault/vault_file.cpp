#include "app/vault/vault_file.h"

#include "app/vault/header_access.h"
#include "app/vault/member_name.h"
#include "app/vault/raw_file.h"
#include "app/vault/recovery_key.h"
#include "app/vault/session_key.h"
#include "app/vault/slot_lock.h"
#include "app/vault/vault_keys.h"

#include <algorithm>
#include <sodium.h>
#include <tuple>

namespace vault_file {

namespace {

Error wrongPassphrase()
{
    return Error{Failure::WrongPassphrase, QStringLiteral("vault.passphrase")};
}

/// Takes as long as a real answer: the dearest guess of this file.
Error afterPretending(const VaultHeader &header, const SecretBytes &passphrase)
{
    KdfCost dearest = KdfCost::smallest();
    for (const KeySlot &slot : header.members) {
        if (slot.opens() && slot.cost.operations * slot.cost.memory > dearest.operations * dearest.memory)
            dearest = slot.cost;
    }
    Bytes<16> salt{};
    randombytes_buf(salt.data(), salt.size());
    const auto spent = slot_lock::passphraseKey(passphrase, dearest, salt);
    return spent ? wrongPassphrase() : spent.error();
}

/// The slot of a member who can open the vault, or none.
const KeySlot *opening(const KeySlot *slot)
{
    return slot && slot->opens() ? slot : nullptr;
}

Result<header_access::Opened> openedBy(
    const HeaderCopies &copies, const KeySlot *slot, const SecretBytes &passphrase)
{
    if (!opening(slot))
        return afterPretending(copies.header, passphrase);
    return header_access::openWithPassphrase(copies, *slot, passphrase);
}

OpenVault::Copies putRight(const QString &path, const HeaderCopies &copies)
{
    if (!copies.repairAt)
        return OpenVault::Copies::Whole;
    const auto file = RawFile::open(path, RawFile::Mode::ReadWrite);
    return file && header_copies::repair(**file, copies) ? OpenVault::Copies::Repaired
                                                         : OpenVault::Copies::Unrepaired;
}

OpenVault vaultFrom(const QString &path, const HeaderCopies &copies, const KeySlot &slot,
    OpenVault::Member kind, SecretBytes dataKey, Repair repair = Repair::Wanted)
{
    OpenVault vault(
        copies.header.vault, copies.header.epoch, slot.certificate.member, kind, std::move(dataKey));
    if (repair == Repair::Wanted)
        vault.setCopies(putRight(path, copies));
    return vault;
}

} // namespace

Result<QString> vaultRef(const QString &path)
{
    const auto copies = header_access::read(path);
    if (!copies)
        return copies.error();
    return copies->header.vault.toString(QUuid::WithoutBraces);
}

Result<OpenVault> unlock(const QString &path, const QString &name, const SecretBytes &passphrase,
    std::optional<Instant> session, Repair repair)
{
    const auto copies = header_access::read(path);
    if (!copies)
        return copies.error();
    const VaultHeader &header = copies->header;
    const KeySlot *slot = header.byNameHash(memberNameHash(header.vault, name));
    auto opened = openedBy(*copies, slot, passphrase);
    if (!opened)
        return opened.error();
    const auto kind =
        slot->state == KeySlot::State::Pending ? OpenVault::Member::Pending : OpenVault::Member::Certified;
    OpenVault vault = vaultFrom(path, *copies, *slot, kind, std::move(opened->dataKey), repair);
    if (session) {
        auto key = SessionKey::make(vault.vault(), vault.member(), opened->keys, *session);
        if (!key)
            return key.error();
        vault.setSessionKey(*std::move(key));
    }
    return vault;
}

Result<OpenVault> recover(const QString &path, const SecretText &recoveryKey)
{
    const auto bits = recovery_key::fromText(recoveryKey);
    if (!bits)
        return bits.error();
    const auto copies = header_access::read(path);
    if (!copies)
        return copies.error();
    const KeySlot &slot = copies->header.recovery;
    auto keys = slot_lock::openWithRecovery(slot, copies->header.vault, *bits);
    if (!keys)
        return keys.error();
    auto opened = header_access::open(*copies, slot, *std::move(keys));
    if (!opened)
        return opened.error();
    return vaultFrom(path, *copies, slot, OpenVault::Member::Recovery, std::move(opened->dataKey));
}

Outcome confirm(
    const QString &path, const OpenVault &vault, const QString &name, const SecretBytes &passphrase)
{
    const auto copies = header_access::read(path, vault);
    if (!copies)
        return copies.error();
    const KeySlot *slot = copies->header.byNameHash(memberNameHash(vault.vault(), name));
    if (slot && slot->certificate.member != vault.member())
        slot = nullptr;
    const auto opened = openedBy(*copies, slot, passphrase);
    return opened ? Outcome(done) : opened.error();
}

Result<Signer> signer(const QString &path, const QString &memberRef, const SecretBytes &passphrase)
{
    const auto member = header_access::memberOf(memberRef);
    if (!member)
        return member.error();
    const auto copies = header_access::read(path);
    if (!copies)
        return copies.error();
    auto opened = openedBy(*copies, copies->header.byMember(*member), passphrase);
    if (!opened)
        return opened.error();
    const auto keys = std::make_shared<const KeySet>(std::move(opened->keys));
    return Signer([keys](QByteArrayView message) -> Result<QByteArray> {
        if (message.startsWith("klantkluis/vault/"))
            return Error{Failure::Refused, QStringLiteral("vault.context")};
        const auto signature = keys->sign(message);
        if (!signature)
            return signature.error();
        return viewOf(*signature).toByteArray();
    });
}

Result<QByteArray> sign(
    const QString &path, const QString &memberRef, const SecretBytes &passphrase, QByteArrayView message)
{
    const auto unlocked = signer(path, memberRef, passphrase);
    return unlocked ? (*unlocked)(message) : Result<QByteArray>(unlocked.error());
}

Outcome changePassphrase(const QString &path, const OpenVault &vault, const QString &memberRef,
    const SecretBytes &present, const SecretBytes &next, KdfCost cost)
{
    const auto member = header_access::memberOf(memberRef);
    if (!member)
        return member.error();
    return header_access::change(
        path, vault, [&](const HeaderCopies &before, VaultHeader &header) -> Outcome {
            KeySlot *slot = header.byMember(*member);
            const auto opened = openedBy(before, slot, present);
            if (!opened)
                return opened.error();
            return slot_lock::closeWithPassphrase(
                *slot, header.vault, header.epoch, opened->keys, next, cost);
        });
}

} // namespace vault_file
