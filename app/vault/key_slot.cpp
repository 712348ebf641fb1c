#include "app/vault/key_slot.h"

namespace {

constexpr qsizetype used = 592;

bool isDerivationSound(const KeySlot &slot)
{
    if (slot.id == KeySlot::recoveryId)
        return slot.derivation == KeySlot::Derivation::CryptoKdf && slot.cost == KdfCost{0, 0} &&
            slot.state == KeySlot::State::Active;
    return slot.derivation == KeySlot::Derivation::Argon2id && slot.cost.isAcceptable();
}

bool isCertificateSound(const KeySlot &slot)
{
    const Certificate &certificate = slot.certificate;
    const bool ends = certificate.until.micros != 0;
    return !certificate.member.isNull() && certificate.from.micros >= 0 &&
        (!ends || certificate.until >= certificate.from) && (ends || slot.state != KeySlot::State::Invited);
}

bool isSound(const KeySlot &slot, quint8 id, quint32 epoch)
{
    if (slot.id != id || slot.state > KeySlot::State::Active)
        return false;
    if (slot.isEmpty()) {
        KeySlot empty;
        empty.id = id;
        return id != KeySlot::recoveryId && slot == empty;
    }
    return isDerivationSound(slot) && isCertificateSound(slot) && slot.wrappedEpoch >= 1 &&
        slot.wrappedEpoch <= epoch && slot.grant.epoch == epoch;
}

void readCertificate(ByteReader &reader, Certificate &certificate)
{
    certificate.keys.sign = reader.bytes<32>();
    certificate.keys.box = reader.bytes<32>();
    certificate.nameHash = reader.bytes<32>();
    certificate.roles = reader.number<quint32>();
    reader.zerosTo(296);
    certificate.from.micros = reader.number<qint64>();
    certificate.until.micros = reader.number<qint64>();
    certificate.issuer = reader.bytes<32>();
    certificate.signature = reader.bytes<64>();
}

void readGrant(ByteReader &reader, KeyGrant &grant)
{
    grant.epoch = reader.number<quint32>();
    reader.zerosTo(416);
    grant.sealed = reader.bytes<80>();
    grant.issuer = reader.bytes<32>();
    grant.signature = reader.bytes<64>();
}

} // namespace

QByteArray KeySlot::toBytes() const
{
    ByteWriter writer;
    writer.number(quint8(state));
    writer.number(id);
    writer.number(quint8(derivation));
    writer.fillTo(4);
    writer.number(cost.operations);
    writer.number(cost.memory);
    writer.uuid(certificate.member);
    writer.number(wrappedRoles);
    writer.number(wrappedEpoch);
    writer.bytes(salt);
    writer.bytes(nonce);
    writer.bytes(wrapped);
    writer.bytes(certificate.keys.sign);
    writer.bytes(certificate.keys.box);
    writer.bytes(certificate.nameHash);
    writer.number(certificate.roles);
    writer.fillTo(296);
    writer.number(certificate.from.micros);
    writer.number(certificate.until.micros);
    writer.bytes(certificate.issuer);
    writer.bytes(certificate.signature);
    writer.number(grant.epoch);
    writer.fillTo(416);
    writer.bytes(grant.sealed);
    writer.bytes(grant.issuer);
    writer.bytes(grant.signature);
    Q_ASSERT(writer.written().size() == used);
    writer.fillTo(size);
    return writer.written();
}

Result<KeySlot> parseSlot(QByteArrayView bytes, quint8 id, quint32 epoch)
{
    ByteReader reader(bytes);
    KeySlot slot;
    slot.state = KeySlot::State(reader.number<quint8>());
    slot.id = reader.number<quint8>();
    slot.derivation = KeySlot::Derivation(reader.number<quint8>());
    reader.zerosTo(4);
    slot.cost.operations = reader.number<quint32>();
    slot.cost.memory = reader.number<quint64>();
    slot.certificate.member = reader.uuid();
    slot.wrappedRoles = reader.number<quint32>();
    slot.wrappedEpoch = reader.number<quint32>();
    slot.salt = reader.bytes<16>();
    slot.nonce = reader.bytes<24>();
    slot.wrapped = reader.bytes<112>();
    readCertificate(reader, slot.certificate);
    readGrant(reader, slot.grant);
    reader.zerosTo(KeySlot::size);
    if (!reader.isSound() || bytes.size() != KeySlot::size || !isSound(slot, id, epoch))
        return Error{Failure::Damaged, QStringLiteral("vault.slot"), {QString::number(id)}};
    return slot;
}
