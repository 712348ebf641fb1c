#include "app/vault/certificate.h"

#include "app/vault/key_set.h"

#include <sodium.h>

namespace {

void writeStatement(ByteWriter &writer, const Certificate &certificate)
{
    writer.uuid(certificate.member);
    writer.bytes(certificate.nameHash);
    writer.bytes(certificate.keys.sign);
    writer.bytes(certificate.keys.box);
    writer.number(certificate.roles);
    writer.number(certificate.from.micros);
    writer.number(certificate.until.micros);
    writer.bytes(certificate.issuer);
}

QByteArray signedBytes(const Certificate &certificate, const QUuid &vault)
{
    ByteWriter writer;
    writer.bytes(QByteArrayView("klantkluis/vault/certificate/v1"));
    writer.uuid(vault);
    writeStatement(writer, certificate);
    return writer.written();
}

} // namespace

bool Certificate::isInForce(Instant now) const
{
    return now >= from && (until.micros == 0 || now <= until);
}

Outcome Certificate::certify(const QUuid &vault, const KeySet &issuerKeys)
{
    const auto issuing = issuerKeys.publicKeys();
    if (!issuing)
        return issuing.error();
    issuer = issuing->sign;
    const auto made = issuerKeys.sign(signedBytes(*this, vault));
    if (!made)
        return made.error();
    signature = *made;
    return done;
}

QByteArray Certificate::toBytes() const
{
    ByteWriter writer;
    writeStatement(writer, *this);
    writer.bytes(signature);
    return writer.written();
}

bool verifyCertificate(const Certificate &certificate, const QUuid &vault)
{
    return isSignedBy(certificate.issuer, signedBytes(certificate, vault), certificate.signature);
}

Result<Certificate> parseCertificate(QByteArrayView bytes)
{
    ByteReader reader(bytes);
    Certificate certificate;
    certificate.member = reader.uuid();
    certificate.nameHash = reader.bytes<32>();
    certificate.keys.sign = reader.bytes<32>();
    certificate.keys.box = reader.bytes<32>();
    certificate.roles = reader.number<quint32>();
    certificate.from.micros = reader.number<qint64>();
    certificate.until.micros = reader.number<qint64>();
    certificate.issuer = reader.bytes<32>();
    certificate.signature = reader.bytes<64>();
    if (!reader.isSound() || bytes.size() != Certificate::size)
        return Error{Failure::Invalid, QStringLiteral("vault.certificate")};
    return certificate;
}
