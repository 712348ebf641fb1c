#include "app/vault/activation_code.h"
#include "app/vault/administering.h"
#include "app/vault/member_name.h"
#include "app/vault/session_key.h"
#include "app/vault/slot_issue.h"
#include "app/vault/slot_lock.h"
#include "app/vault/trust.h"
#include "app/vault/vault_file.h"

#include <sodium.h>
#include <tuple>

namespace vault_file {

namespace {

struct Newcomer
{
    KeySlot::State state;
    Instant from;
    Instant until;
    const SecretBytes &opener;
    KdfCost cost;
};

/// A slot with keys that the administrator makes: under a code to begin with, or under a first passphrase.
Outcome add(const QString &path, const OpenVault &vault, const Administrator &administrator,
    const VaultMember &member, const Newcomer &newcomer)
{
    const auto ref = header_access::memberOf(member.ref);
    if (!ref || member.name.simplified().isEmpty())
        return Error{Failure::Invalid, QStringLiteral("vault.member")};
    if (*ref == QUuid::fromString(administrator.ref))
        return Error::refused("vault.own-slot");
    return header_access::change(path, vault, [&](const HeaderCopies &present, VaultHeader &next) -> Outcome {
        const KeySlot *before = present.header.byMember(*ref);
        const quint32 rolesBefore = before ? before->certificate.roles : 0;
        // Whoever gives a member new keys could become them, so that the roles that stay count too.
        for (const quint32 roles : {rolesBefore, member.roles}) {
            if (auto may = administering::mayChange(present.header, administrator, 0, roles); !may)
                return may;
        }
        const auto opened = administering::open(present, administrator);
        if (!opened)
            return opened.error();
        Certificate certificate;
        certificate.member = *ref;
        certificate.nameHash = memberNameHash(next.vault, member.name);
        certificate.roles = member.roles;
        certificate.from = newcomer.from;
        certificate.until = newcomer.until;
        const auto slot = administering::prepareSlot(next, certificate, opened->dataKey, opened->keys);
        if (!slot)
            return slot.error();
        (*slot)->state = newcomer.state;
        const auto keys = slot_issue::newKeys(**slot, next, opened->dataKey, opened->keys);
        if (!keys)
            return keys.error();
        return slot_lock::closeWithPassphrase(
            **slot, next.vault, next.epoch, *keys, newcomer.opener, newcomer.cost);
    });
}

QString fingerprintOf(const Certificate &certificate)
{
    ByteWriter writer;
    writer.bytes(QByteArrayView("klantkluis/vault/fingerprint/v1"));
    writer.uuid(certificate.member);
    writer.bytes(certificate.keys.sign);
    writer.bytes(certificate.keys.box);
    const QByteArray &text = writer.written();
    Bytes<crypto_generichash_BYTES> hash{};
    crypto_generichash(hash.data(), hash.size(), unsignedData(text),
        static_cast<unsigned long long>(text.size()), nullptr, 0);
    QStringList groups;
    for (qsizetype i = 0; i < 6; ++i)
        groups << QString::fromLatin1(viewOf(hash).sliced(2 * i, 2).toByteArray().toHex());
    return groups.join(u' ');
}

/// The invited slot of that name, opened by its code.
Result<header_access::Opened> openInvitation(
    const HeaderCopies &copies, const KeySlot *slot, const SecretBytes &code, Instant now)
{
    if (!slot || slot->state != KeySlot::State::Invited) {
        std::ignore = KdfCost::measured(KdfCost::smallest());
        return Error{Failure::WrongPassphrase, QStringLiteral("vault.passphrase")};
    }
    auto opened = header_access::openWithPassphrase(copies, *slot, code);
    if (opened && now > slot->certificate.until)
        return Error::refused("vault.code-expired");
    return opened;
}

} // namespace

Result<QString> invite(const QString &path, const OpenVault &vault, const Administrator &administrator,
    const VaultMember &member, Instant now)
{
    const auto code = activation_code::drawn();
    if (!code)
        return code;
    const auto given = SecretText::copyOf(*code);
    if (!given)
        return given.error();
    const auto opener = activation_code::prepared(*given);
    if (!opener)
        return opener.error();
    // 120 random bits need no dear guess.
    const Newcomer newcomer{KeySlot::State::Invited, now, {now.micros + activation_code::lifeMicros}, *opener,
        KdfCost::smallest()};
    if (auto added = add(path, vault, administrator, member, newcomer); !added)
        return added.error();
    return code;
}

Outcome addWithPassphrase(const QString &path, const OpenVault &vault, const Administrator &administrator,
    const VaultMember &member, const SecretBytes &passphrase, KdfCost cost, Instant now)
{
    return add(path, vault, administrator, member, {KeySlot::State::Active, now, {}, passphrase, cost});
}

Result<OpenVault> activate(const QString &path, const QString &name, const SecretText &code,
    const SecretBytes &passphrase, KdfCost cost, Instant now)
{
    const auto opener = activation_code::prepared(code);
    if (!opener)
        return opener.error();
    const auto copies = header_access::read(path);
    if (!copies)
        return copies.error();
    const VaultHeader &header = copies->header;
    const KeySlot *invited = header.byNameHash(memberNameHash(header.vault, name));
    auto opened = openInvitation(*copies, invited, *opener, now);
    if (!opened)
        return opened.error();
    OpenVault vault(header.vault, header.epoch, invited->certificate.member, OpenVault::Member::Pending,
        std::move(opened->dataKey));
    std::shared_ptr<const SessionKey> session;
    const auto settled =
        header_access::change(path, vault, [&](const HeaderCopies &, VaultHeader &next) -> Outcome {
            auto own = KeySet::generated();
            if (!own)
                return own.error();
            own->setRoot(opened->keys.root());
            auto made = SessionKey::make(next.vault, invited->certificate.member, *own, now);
            if (!made)
                return made.error();
            session = *std::move(made);
            const auto known = own->publicKeys();
            if (!known)
                return known.error();
            KeySlot &slot = next.members[invited->id];
            slot.state = KeySlot::State::Pending;
            slot.certificate.keys = *known;
            slot.certificate.from = now;
            slot.certificate.until = {};
            if (auto vouched = slot_issue::vouch(slot, next.vault, next.epoch, vault.dataKey(), *own);
                !vouched)
                return vouched;
            return slot_lock::closeWithPassphrase(slot, next.vault, next.epoch, *own, passphrase, cost);
        });
    if (!settled)
        return settled.error();
    vault.setSessionKey(std::move(session));
    return vault;
}

Outcome certify(const QString &path, const OpenVault &vault, const Administrator &administrator,
    const VaultMember &member, Instant now)
{
    const auto ref = header_access::memberOf(member.ref);
    if (!ref)
        return ref.error();
    return header_access::change(path, vault, [&](const HeaderCopies &present, VaultHeader &next) -> Outcome {
        KeySlot *slot = next.byMember(*ref);
        if (!slot)
            return Error{Failure::NotFound, QStringLiteral("vault.member")};
        Certificate &certificate = slot->certificate;
        const bool own = *ref == QUuid::fromString(administrator.ref);
        if (own && (certificate.keys.sign != next.root.sign || (member.roles & ~certificate.roles) != 0))
            return Error::refused("vault.own-certificate");
        // What nobody has certified yet says nothing of roles.
        const quint32 before = slot->state == KeySlot::State::Pending ? 0 : certificate.roles;
        if (auto may = administering::mayChange(present.header, administrator, before, member.roles); !may)
            return may;
        if (slot->state == KeySlot::State::Pending && !verifyCertificate(certificate, next.vault))
            return Error{Failure::Damaged, QStringLiteral("vault.certificate"), {member.ref}};
        const auto opened = administering::open(present, administrator);
        if (!opened)
            return opened.error();
        // Whom they vouched for must not lose their word with them.
        const bool administersNoMore = !own && slot->state != KeySlot::State::Pending &&
            role_bits::hasAdministrator(certificate.roles) && !role_bits::hasAdministrator(member.roles);
        if (administersNoMore) {
            const Bytes<32> leaving = certificate.keys.sign;
            if (auto taken = slot_issue::takeOver(next, leaving, opened->dataKey, opened->keys); !taken)
                return taken;
        }
        if (!member.name.simplified().isEmpty())
            certificate.nameHash = memberNameHash(next.vault, member.name);
        if (auto unused = administering::isFree(present.header, certificate.nameHash, *ref); !unused)
            return unused;
        certificate.roles = member.roles;
        if (slot->state != KeySlot::State::Invited) {
            slot->state = KeySlot::State::Active;
            certificate.from = now;
        }
        return slot_issue::vouch(*slot, next.vault, next.epoch, opened->dataKey, opened->keys);
    });
}

Outcome destroySlot(
    const QString &path, const OpenVault &vault, const Administrator &administrator, const QString &memberRef)
{
    const auto ref = header_access::memberOf(memberRef);
    if (!ref)
        return ref.error();
    if (*ref == QUuid::fromString(administrator.ref))
        return Error::refused("vault.own-slot");
    return header_access::change(path, vault, [&](const HeaderCopies &present, VaultHeader &next) -> Outcome {
        KeySlot *slot = next.byMember(*ref);
        if (!slot)
            return Error{Failure::NotFound, QStringLiteral("vault.member")};
        if (auto may = administering::mayChange(present.header, administrator, slot->certificate.roles, 0);
            !may)
            return may;
        const auto opened = administering::open(present, administrator);
        if (!opened)
            return opened.error();
        const Bytes<32> leaving = slot->certificate.keys.sign;
        if (auto taken = slot_issue::takeOver(next, leaving, opened->dataKey, opened->keys); !taken)
            return taken;
        KeySlot empty;
        empty.id = slot->id;
        *slot = empty;
        return done;
    });
}

Result<QList<SlotInfo>> members(const QString &path, const OpenVault &vault)
{
    const auto copies = header_access::read(path, vault);
    if (!copies)
        return copies.error();
    QList<SlotInfo> infos;
    for (const KeySlot &slot : copies->header.members) {
        if (slot.isEmpty())
            continue;
        const Certificate &certificate = slot.certificate;
        infos.append({.ref = certificate.member.toString(QUuid::WithoutBraces),
            .slot = slot.id,
            .state = slot.state,
            .roles = certificate.roles,
            .from = certificate.from,
            .until = certificate.until,
            .keys = certificate.keys,
            .certified = trust::holds(copies->header, certificate),
            .fingerprint = fingerprintOf(certificate),
            .certificate = ::vouchers::keptOf(copies->header, certificate)});
    }
    return infos;
}

Result<Vouchers> vouchers(const QString &path, const OpenVault &vault)
{
    const auto copies = header_access::read(path, vault);
    return copies ? Result<Vouchers>(Vouchers(copies->header)) : Result<Vouchers>(copies.error());
}

} // namespace vault_file
