#include "app/backup/erasure_entry.h"

#include "app/backup/record_reader.h"
#include "app/backup/record_writer.h"
#include "app/backup/content_hash.h"

namespace {

constexpr QByteArrayView purpose("klantkluis.erasure.1", 20);

QByteArray fieldsOf(const ErasureEntry &entry)
{
    RecordWriter bytes;
    bytes.u64(entry.sequence);
    bytes.i64(entry.done.micros);
    bytes.uuid(entry.request);
    bytes.u64(entry.auditPosition);
    bytes.bytes(entry.previous);
    bytes.bytes(entry.signerKey);
    bytes.u16(quint16(entry.records.size()));
    for (const QUuid &record : entry.records)
        bytes.uuid(record);
    bytes.u16(quint16(entry.identifiers.size()));
    for (const ErasedIdentifier &identifier : entry.identifiers) {
        bytes.u8(identifier.kind);
        bytes.u16(identifier.keyVersion);
        bytes.bytes(identifier.hash);
    }
    return bytes.written();
}

ErasedIdentifier identifierFrom(RecordReader &bytes)
{
    ErasedIdentifier identifier;
    identifier.kind = bytes.u8();
    identifier.keyVersion = bytes.u16();
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
    RecordReader bytes(given);
    ErasureEntry entry;
    entry.sequence = bytes.u64();
    entry.done = Instant{bytes.i64()};
    entry.request = bytes.uuid();
    entry.auditPosition = bytes.u64();
    entry.previous = bytes.bytes(ContentHash::size);
    entry.signerKey = bytes.bytes(publicKeySize);
    const qsizetype records = bytes.u16();
    for (qsizetype index = 0; index < records && bytes.isSound(); ++index)
        entry.records << bytes.uuid();
    const qsizetype identifiers = bytes.u16();
    for (qsizetype index = 0; index < identifiers && bytes.isSound(); ++index)
        entry.identifiers << identifierFrom(bytes);
    entry.signature = bytes.bytes(signatureSize);
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
