#include "app/vault/administering.h"
#include "app/vault/member_name.h"
#include "app/vault/recovery_key.h"
#include "app/vault/session_key.h"
#include "app/vault/slot_issue.h"
#include "app/vault/slot_lock.h"
#include "app/vault/trust.h"
#include "app/vault/vault_file.h"
#include "app/vault/vault_keys.h"

#include <algorithm>

namespace vault_file {

namespace {

/// Nobody gets the new key of whom nobody knows who they are.
Outcome checkReceivers(const VaultHeader &header)
{
    QStringList pending;
    QStringList doubtful;
    for (const KeySlot &slot : header.members) {
        const QString ref = slot.certificate.member.toString(QUuid::WithoutBraces);
        if (slot.state == KeySlot::State::Pending)
            pending << ref;
        else if (!slot.isEmpty() && !trust::holds(header, slot.certificate))
            doubtful << ref;
    }
    if (!doubtful.isEmpty() || !trust::holds(header, header.recovery.certificate))
        return Error{Failure::Damaged, QStringLiteral("vault.certificate"), doubtful};
    if (!pending.isEmpty())
        return Error{Failure::Refused, QStringLiteral("vault.pending"), pending};
    return done;
}

Outcome grantEverybody(VaultHeader &header, const SecretBytes &dataKey, const KeySet &issuer)
{
    const auto grant = [&](KeySlot &slot) -> Outcome {
        const auto sealed = KeyGrant::sealedTo(slot.certificate, header.vault, header.epoch, dataKey, issuer);
        if (!sealed)
            return sealed.error();
        slot.grant = *sealed;
        return done;
    };
    for (KeySlot &slot : header.members) {
        if (slot.isEmpty())
            continue;
        if (auto granted = grant(slot); !granted)
            return granted;
    }
    return grant(header.recovery);
}

Result<header_access::Opened> openRecovery(const HeaderCopies &copies, const SecretBytes &bits)
{
    auto keys = slot_lock::openWithRecovery(copies.header.recovery, copies.header.vault, bits);
    if (!keys)
        return keys.error();
    return header_access::open(copies, copies.header.recovery, *std::move(keys));
}

/// Keys for who administers from here on, certified by the recovery key.
Outcome seat(VaultHeader &header, const Certificate &certificate, const header_access::Opened &recovery,
    const SecretBytes &passphrase, KdfCost cost)
{
    const auto slot = administering::prepareSlot(header, certificate, recovery.dataKey, recovery.keys);
    if (!slot)
        return slot.error();
    (*slot)->state = KeySlot::State::Active;
    const auto keys = slot_issue::newKeys(**slot, header, recovery.dataKey, recovery.keys);
    if (!keys)
        return keys.error();
    return slot_lock::closeWithPassphrase(**slot, header.vault, header.epoch, *keys, passphrase, cost);
}

/// New keys behind new bits, certified by an administrator.
Outcome seatRecovery(
    VaultHeader &header, const header_access::Opened &administrator, const SecretBytes &bits, Instant now)
{
    KeySlot fresh;
    fresh.id = KeySlot::recoveryId;
    fresh.state = KeySlot::State::Active;
    fresh.certificate.member = header.recovery.certificate.member;
    fresh.certificate.roles = role_bits::administrator;
    fresh.certificate.from = now;
    header.recovery = fresh;
    const auto keys = slot_issue::newKeys(header.recovery, header, administrator.dataKey, administrator.keys);
    if (!keys)
        return keys.error();
    return slot_lock::closeWithRecovery(header.recovery, header.vault, header.epoch, *keys, bits);
}

/// Whether everybody who was certified and granted the data key still is: nobody's word can hang on itself.
bool stillHolds(const VaultHeader &before, const VaultHeader &after)
{
    const auto holds = [&](const KeySlot &old, const KeySlot &now) {
        return old.isEmpty() ||
            ((trust::holds(after, now.certificate) || !trust::holds(before, old.certificate)) &&
                (trust::isGranted(after, now) || !trust::isGranted(before, old)));
    };
    return std::equal(before.members.begin(), before.members.end(), after.members.begin(), holds) &&
        trust::holds(after, after.recovery.certificate);
}

/// Whether the member's key that certified this session is still theirs, and vouched for.
bool isStillSigned(const VaultHeader &header, const OpenVault &vault)
{
    const auto &session = vault.sessionKey();
    return session && std::any_of(header.members.begin(), header.members.end(), [&](const KeySlot &slot) {
        return slot.state == KeySlot::State::Active && slot.certificate.member == vault.member() &&
            viewOf(slot.certificate.keys.sign) == session->certifiedBy() &&
            trust::holds(header, slot.certificate);
    });
}

} // namespace

Result<Rotated> rotate(
    const QString &path, const OpenVault &vault, const Administrator &administrator, const QString &newPath)
{
    const auto present = header_access::read(path, vault);
    if (!present)
        return present.error();
    const auto opened = administering::open(*present, administrator);
    if (!opened)
        return opened.error();
    if (auto known = checkReceivers(present->header); !known)
        return known.error();
    auto dataKey = SecretBytes::random(32);
    if (!dataKey)
        return dataKey.error();
    VaultHeader next = present->header;
    ++next.seq;
    ++next.epoch;
    if (auto granted = grantEverybody(next, *dataKey, opened->keys); !granted)
        return granted.error();
    const auto headKey = vault_keys::head(*dataKey);
    if (!headKey)
        return headKey.error();
    const QByteArray bytes = next.toBytes(*headKey);
    if (auto written = header_access::create(newPath, bytes); !written)
        return written.error();
    Rotated rotated{
        bytes, OpenVault(next.vault, next.epoch, vault.member(), vault.kind(), *std::move(dataKey))};
    if (isStillSigned(next, vault))
        rotated.vault.setSessionKey(vault.sessionKey());
    return rotated;
}

Outcome setRecoveryKey(const QString &path, const OpenVault &vault, const Administrator &administrator,
    const SecretText &recoveryKey, Instant now)
{
    const auto bits = recovery_key::fromText(recoveryKey);
    if (!bits)
        return bits.error();
    return header_access::change(path, vault, [&](const HeaderCopies &present, VaultHeader &next) -> Outcome {
        if (auto may = administering::mayChange(present.header, administrator, 0, role_bits::administrator);
            !may)
            return may;
        const auto opened = administering::open(present, administrator);
        if (!opened)
            return opened.error();
        const Bytes<32> leaving = next.recovery.certificate.keys.sign;
        if (auto taken = slot_issue::takeOver(next, leaving, opened->dataKey, opened->keys); !taken)
            return taken;
        if (auto seated = seatRecovery(next, *opened, *bits, now); !seated)
            return seated;
        return stillHolds(present.header, next)
            ? Outcome(done)
            : Outcome(Error{Failure::Refused, QStringLiteral("vault.recovery-chain")});
    });
}

Result<Restored> restoreAdministrator(const QString &path, const SecretText &recoveryKey,
    const VaultMember &member, const SecretBytes &passphrase, KdfCost cost, Instant now)
{
    const auto ref = header_access::memberOf(member.ref);
    if (!ref || member.name.simplified().isEmpty())
        return Error{Failure::Invalid, QStringLiteral("vault.member")};
    if (!role_bits::hasAdministrator(member.roles) || (member.roles & ~role_bits::administrator) != 0)
        return Error{Failure::Refused, QStringLiteral("vault.roles")};
    const auto bits = recovery_key::fromText(recoveryKey);
    if (!bits)
        return bits.error();
    const auto present = header_access::read(path);
    if (!present)
        return present.error();
    auto opened = openRecovery(*present, *bits);
    if (!opened)
        return opened.error();
    const auto nextBits = recovery_key::drawn();
    auto dataKey = opened->dataKey.clone();
    if (!nextBits || !dataKey)
        return nextBits ? dataKey.error() : nextBits.error();
    OpenVault vault(present->header.vault, present->header.epoch, *ref, OpenVault::Member::Certified,
        *std::move(dataKey));
    Certificate certificate;
    certificate.member = *ref;
    certificate.nameHash = memberNameHash(present->header.vault, member.name);
    certificate.roles = member.roles;
    certificate.from = now;
    const auto changed =
        header_access::change(path, vault, [&](const HeaderCopies &, VaultHeader &next) -> Outcome {
            if (auto seated = seat(next, certificate, *opened, passphrase, cost); !seated)
                return seated;
            return slot_lock::closeWithRecovery(
                next.recovery, next.vault, next.epoch, opened->keys, *nextBits);
        });
    if (!changed)
        return changed.error();
    return Restored{std::move(vault), recovery_key::toText(*nextBits)};
}

} // namespace vault_file
