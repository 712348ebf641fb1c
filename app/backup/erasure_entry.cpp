#include "app/backup/erasure_entry.h"

#include "app/backup/content_hash.h"
#include "app/vault/bytes.h"

namespace {

constexpr QByteArrayView purpose("klantkluis.erasure.1", 20);

QByteArray fieldsOf(const ErasureEntry &entry)
{
    ByteWriter bytes;
    bytes.number<quint64>(entry.sequence);
    bytes.number<qint64>(entry.done.micros);
    bytes.uuid(entry.request);
    bytes.number<quint64>(entry.auditPosition);
    bytes.number<quint32>(entry.parts);
    bytes.bytes(entry.previous);
    bytes.bytes(entry.signerKey);
    bytes.number(quint16(entry.records.size()));
    for (const QUuid &record : entry.records)
        bytes.uuid(record);
    bytes.number(quint16(entry.identifiers.size()));
    for (const ErasedIdentifier &identifier : entry.identifiers) {
        bytes.number<quint8>(identifier.kind);
        bytes.number<quint16>(identifier.keyVersion);
        bytes.bytes(identifier.hash);
    }
    return bytes.written();
}

ErasedIdentifier identifierFrom(ByteReader &bytes)
{
    ErasedIdentifier identifier;
    identifier.kind = bytes.number<quint8>();
    identifier.keyVersion = bytes.number<quint16>();
    identifier.hash = bytes.bytes(ContentHash::size);
    return identifier;
}

} // namespace

QByteArray ErasureEntry::toBytes() const
{
    return fieldsOf(*this) + signature;
}

Result<ErasureEntry> ErasureEntry::fromBytes(QByteArrayView given)
{
    ByteReader bytes(given);
    ErasureEntry entry;
    entry.sequence = bytes.number<quint64>();
    entry.done = Instant{bytes.number<qint64>()};
    entry.request = bytes.uuid();
    entry.auditPosition = bytes.number<quint64>();
    entry.parts = bytes.number<quint32>();
    entry.previous = bytes.bytes(ContentHash::size);
    entry.signerKey = bytes.bytes(signed_document::publicKeySize);
    const qsizetype records = bytes.number<quint16>();
    for (qsizetype index = 0; index < records && bytes.isSound(); ++index)
        entry.records << bytes.uuid();
    const qsizetype identifiers = bytes.number<quint16>();
    for (qsizetype index = 0; index < identifiers && bytes.isSound(); ++index)
        entry.identifiers << identifierFrom(bytes);
    entry.signature = bytes.bytes(signed_document::signatureSize);
    if (!bytes.isSound() || bytes.left() != 0)
        return Error{Failure::Damaged, QStringLiteral("ledger.entry")};
    return entry;
}

QByteArray ErasureEntry::hash() const
{
    return ContentHash::of(toBytes());
}

QByteArray ErasureEntry::signedBytes() const
{
    return purpose.toByteArray() + fieldsOf(*this);
}
