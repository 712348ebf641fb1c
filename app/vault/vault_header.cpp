#include "app/vault/vault_header.h"

#include <algorithm>
#include <sodium.h>

namespace {

constexpr QByteArrayView family = "KLUIS";
constexpr QByteArrayView vaultMagic = "KLUIS001";

Error damagedVault(const char *what)
{
    return Error{Failure::Damaged, QLatin1String(what)};
}

Bytes<32> hashOf(QByteArrayView bytes, const SecretBytes *key)
{
    Bytes<32> hash{};
    crypto_generichash(hash.data(), hash.size(), unsignedData(bytes),
        static_cast<unsigned long long>(bytes.size()), key ? key->data() : nullptr, key ? key->size() : 0);
    return hash;
}

/// What every version has in common.
Outcome checkFrame(QByteArrayView bytes)
{
    const bool isFamily = bytes.startsWith(family) && bytes.size() >= vaultMagic.size() &&
        std::all_of(bytes.begin() + family.size(), bytes.begin() + vaultMagic.size(),
            [](char c) { return c >= '0' && c <= '9'; });
    if (!isFamily)
        return damagedVault("file.not-ours");
    if (bytes.size() != VaultHeader::size)
        return damagedVault("vault.header");
    const Bytes<32> checksum = hashOf(bytes.first(VaultHeader::checksumAt), nullptr);
    if (bytes.sliced(VaultHeader::checksumAt) != viewOf(checksum))
        return damagedVault("vault.header");
    ByteReader reader(bytes.sliced(vaultMagic.size()));
    const auto version = reader.number<quint32>();
    if (!bytes.startsWith(vaultMagic) || version > VaultHeader::version)
        return Error{Failure::TooNew, QStringLiteral("vault.version")};
    return version == VaultHeader::version ? Outcome(done) : Outcome(damagedVault("vault.header"));
}

Result<VaultHeader> parsePrelude(QByteArrayView bytes)
{
    VaultHeader header;
    ByteReader reader(bytes);
    reader.bytes<vaultMagic.size() + 4>();
    const auto slotCount = reader.number<quint16>();
    const auto slotSize = reader.number<quint16>();
    header.seq = reader.number<quint64>();
    header.vault = reader.uuid();
    const auto pageSize = reader.number<quint32>();
    header.cipher = reader.number<quint32>();
    header.epoch = reader.number<quint32>();
    reader.zerosTo(56);
    header.root.sign = reader.bytes<32>();
    header.root.box = reader.bytes<32>();
    reader.zerosTo(VaultHeader::slotsAt);
    if (!reader.isSound() || slotCount != VaultHeader::slotCount || slotSize != KeySlot::size ||
        header.seq == 0 || header.vault.isNull() || pageSize != VaultHeader::pageSize || header.cipher == 0 ||
        header.epoch == 0)
        return damagedVault("vault.header");
    if (header.cipher != VaultHeader::xchacha20Poly1305)
        return Error{Failure::TooNew, QStringLiteral("vault.cipher")};
    return header;
}

/// Two slots of one member, of one name or with one key would make it a matter of luck whose is found.
bool areDistinct(const VaultHeader &header)
{
    QList<const Certificate *> seen;
    const auto clashes = [&seen](const Certificate &certificate) {
        return std::any_of(seen.cbegin(), seen.cend(), [&](const Certificate *other) {
            return other->member == certificate.member || other->nameHash == certificate.nameHash ||
                other->keys.sign == certificate.keys.sign;
        });
    };
    seen << &header.recovery.certificate;
    for (const KeySlot &slot : header.members) {
        if (slot.isEmpty())
            continue;
        if (clashes(slot.certificate))
            return false;
        seen << &slot.certificate;
    }
    return true;
}

} // namespace

VaultHeader::VaultHeader()
{
    for (quint8 id = 0; id < slotCount; ++id)
        members[id].id = id;
    recovery.id = KeySlot::recoveryId;
}

const KeySlot *VaultHeader::byMember(const QUuid &member) const
{
    const auto found = std::find_if(members.cbegin(), members.cend(),
        [&member](const KeySlot &slot) { return !slot.isEmpty() && slot.certificate.member == member; });
    return found == members.cend() ? nullptr : &*found;
}

KeySlot *VaultHeader::byMember(const QUuid &member)
{
    const KeySlot *found = std::as_const(*this).byMember(member);
    return found ? &members[found->id] : nullptr;
}

const KeySlot *VaultHeader::byNameHash(const Bytes<32> &hash) const
{
    const auto found = std::find_if(members.cbegin(), members.cend(),
        [&hash](const KeySlot &slot) { return !slot.isEmpty() && slot.certificate.nameHash == hash; });
    return found == members.cend() ? nullptr : &*found;
}

KeySlot *VaultHeader::firstEmpty()
{
    const auto found =
        std::find_if(members.begin(), members.end(), [](const KeySlot &slot) { return slot.isEmpty(); });
    return found == members.end() ? nullptr : &*found;
}

QByteArray VaultHeader::toBytes(const SecretBytes &headKey) const
{
    ByteWriter writer;
    writer.bytes(vaultMagic);
    writer.number(version);
    writer.number(quint16(slotCount));
    writer.number(quint16(KeySlot::size));
    writer.number(seq);
    writer.uuid(vault);
    writer.number(pageSize);
    writer.number(cipher);
    writer.number(epoch);
    writer.fillTo(56);
    writer.bytes(root.sign);
    writer.bytes(root.box);
    writer.fillTo(slotsAt);
    for (const KeySlot &slot : members)
        writer.bytes(slot.toBytes());
    writer.bytes(recovery.toBytes());
    writer.fillTo(macAt);
    writer.bytes(hashOf(writer.written(), &headKey));
    writer.bytes(hashOf(writer.written(), nullptr));
    return writer.written();
}

Result<VaultHeader> parseHeader(QByteArrayView bytes)
{
    if (auto ours = checkFrame(bytes); !ours)
        return ours.error();
    auto header = parsePrelude(bytes);
    if (!header)
        return header;
    qsizetype position = VaultHeader::slotsAt;
    const auto next = [&](KeySlot &slot) -> Outcome {
        const auto parsed = parseSlot(bytes.sliced(position, KeySlot::size), slot.id, header->epoch);
        if (!parsed)
            return parsed.error();
        slot = *parsed;
        position += KeySlot::size;
        return done;
    };
    for (KeySlot &slot : header->members) {
        if (auto good = next(slot); !good)
            return good.error();
    }
    if (auto good = next(header->recovery); !good)
        return good.error();
    const QByteArrayView rest = bytes.sliced(position, VaultHeader::macAt - position);
    if (!std::all_of(rest.begin(), rest.end(), [](char c) { return c == '\0'; }) || !areDistinct(*header))
        return damagedVault("vault.header");
    return header;
}

bool isHeaderAuthentic(QByteArrayView bytes, const SecretBytes &headKey)
{
    if (bytes.size() != VaultHeader::size)
        return false;
    const Bytes<32> mac = hashOf(bytes.first(VaultHeader::macAt), &headKey);
    return sodium_memcmp(mac.data(), bytes.data() + VaultHeader::macAt, mac.size()) == 0;
}
