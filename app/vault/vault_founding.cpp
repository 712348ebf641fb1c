#include "app/vault/header_access.h"
#include "app/vault/member_name.h"
#include "app/vault/recovery_key.h"
#include "app/vault/session_key.h"
#include "app/vault/slot_issue.h"
#include "app/vault/slot_lock.h"
#include "app/vault/vault_file.h"
#include "app/vault/vault_keys.h"

namespace vault_file {

namespace {

/// The first slot and the root, which are one.
Outcome seat(VaultHeader &header, const VaultMember &founder, const KeySet &keys, const SecretBytes &dataKey,
    Instant now)
{
    const auto member = header_access::memberOf(founder.ref);
    if (!member)
        return member.error();
    KeySlot &slot = header.members.front();
    slot.state = KeySlot::State::Active;
    slot.certificate.member = *member;
    slot.certificate.nameHash = memberNameHash(header.vault, founder.name);
    slot.certificate.keys = header.root;
    slot.certificate.roles = founder.roles;
    slot.certificate.from = now;
    return slot_issue::vouch(slot, header.vault, header.epoch, dataKey, keys);
}

Outcome seatRecovery(VaultHeader &header, const KeySet &rootKeys, const SecretBytes &dataKey,
    const SecretBytes &bits, Instant now)
{
    KeySlot &slot = header.recovery;
    slot.state = KeySlot::State::Active;
    slot.certificate.member = QUuid::createUuid();
    slot.certificate.roles = role_bits::administrator;
    slot.certificate.from = now;
    const auto keys = slot_issue::newKeys(slot, header, dataKey, rootKeys);
    if (!keys)
        return keys.error();
    return slot_lock::closeWithRecovery(slot, header.vault, header.epoch, *keys, bits);
}

Result<KeySet> rootKeys(VaultHeader &header)
{
    auto keys = KeySet::generated();
    if (!keys)
        return keys;
    const auto known = keys->publicKeys();
    if (!known)
        return known.error();
    header.root = *known;
    keys->setRoot(rootFingerprint(*known));
    return keys;
}

} // namespace

Result<Founded> found(
    const QString &path, const VaultMember &founder, const SecretBytes &passphrase, KdfCost cost, Instant now)
{
    if (founder.name.simplified().isEmpty() || !role_bits::hasAdministrator(founder.roles))
        return Error{Failure::Invalid, QStringLiteral("vault.member")};
    VaultHeader header;
    header.vault = QUuid::createUuid();
    const auto keys = rootKeys(header);
    if (!keys)
        return keys.error();
    auto dataKey = SecretBytes::random(32);
    const auto bits = recovery_key::drawn();
    if (!dataKey || !bits)
        return dataKey ? bits.error() : dataKey.error();
    if (auto seated = seat(header, founder, *keys, *dataKey, now); !seated)
        return seated.error();
    if (auto seated = seatRecovery(header, *keys, *dataKey, *bits, now); !seated)
        return seated.error();
    if (auto closed = slot_lock::closeWithPassphrase(
            header.members.front(), header.vault, header.epoch, *keys, passphrase, cost);
        !closed)
        return closed.error();
    const auto headKey = vault_keys::head(*dataKey);
    if (!headKey)
        return headKey.error();
    OpenVault vault(header.vault, header.epoch, header.members.front().certificate.member,
        OpenVault::Member::Certified, *std::move(dataKey));
    auto session = SessionKey::make(vault.vault(), vault.member(), *keys, now);
    if (!session)
        return session.error();
    if (auto written = header_access::create(path, header.toBytes(*headKey)); !written)
        return written.error();
    vault.setSessionKey(*std::move(session));
    return Founded{std::move(vault), recovery_key::toText(*bits)};
}

} // namespace vault_file
