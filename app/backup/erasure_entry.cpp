#include "app/backup/erasure_entry.h"

#include "app/backup/content_hash.h"
#include "app/vault/bytes.h"

namespace {

constexpr QByteArrayView erasurePurpose("klantkluis.erasure.1", 20);
constexpr QByteArrayView actPurpose("klantkluis.erasure.2", 20);
constexpr char actVersion = 2;
constexpr auto lastAct = quint8(LedgerAct::TakenBack);

QByteArray erasureFields(const ErasureEntry &entry)
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

QByteArray actFields(const ErasureEntry &entry)
{
    const LedgerMatter &matter = entry.matter;
    ByteWriter bytes;
    bytes.number(quint8(actVersion));
    bytes.number(quint8(matter.act));
    bytes.number<quint64>(entry.sequence);
    bytes.number<qint64>(entry.done.micros);
    bytes.uuid(entry.request);
    bytes.number<quint64>(entry.auditPosition);
    bytes.number(matter.detail);
    bytes.number(matter.requestType);
    bytes.number(matter.requestChannel);
    bytes.number(matter.receivedOn);
    bytes.number(matter.channel);
    bytes.bytes(matter.purpose.isEmpty() ? QByteArray(ContentHash::size, '\0') : matter.purpose);
    bytes.bytes(entry.previous);
    bytes.bytes(entry.signerKey);
    bytes.number(quint16(entry.records.size()));
    for (const QUuid &record : entry.records)
        bytes.uuid(record);
    return bytes.written();
}

QByteArray fieldsOf(const ErasureEntry &entry)
{
    return entry.isErasure() ? erasureFields(entry) : actFields(entry);
}

void readRecords(ByteReader &bytes, ErasureEntry &entry)
{
    const qsizetype records = bytes.number<quint16>();
    for (qsizetype index = 0; index < records && bytes.isSound(); ++index)
        entry.records << bytes.uuid();
}

ErasedIdentifier identifierFrom(ByteReader &bytes)
{
    ErasedIdentifier identifier;
    identifier.kind = bytes.number<quint8>();
    identifier.keyVersion = bytes.number<quint16>();
    identifier.hash = bytes.bytes(ContentHash::size);
    return identifier;
}

void readErasure(ByteReader &bytes, ErasureEntry &entry)
{
    entry.sequence = bytes.number<quint64>();
    entry.done = Instant{bytes.number<qint64>()};
    entry.request = bytes.uuid();
    entry.auditPosition = bytes.number<quint64>();
    entry.parts = bytes.number<quint32>();
    entry.previous = bytes.bytes(ContentHash::size);
    entry.signerKey = bytes.bytes(signed_document::publicKeySize);
    readRecords(bytes, entry);
    const qsizetype identifiers = bytes.number<quint16>();
    for (qsizetype index = 0; index < identifiers && bytes.isSound(); ++index)
        entry.identifiers << identifierFrom(bytes);
}

/// False for an act that this program does not know: whoever wrote it must do it again.
bool readAct(ByteReader &bytes, ErasureEntry &entry)
{
    LedgerMatter &matter = entry.matter;
    const quint8 version = bytes.number<quint8>();
    const quint8 act = bytes.number<quint8>();
    matter.act = LedgerAct(act);
    entry.sequence = bytes.number<quint64>();
    entry.done = Instant{bytes.number<qint64>()};
    entry.request = bytes.uuid();
    entry.auditPosition = bytes.number<quint64>();
    matter.detail = bytes.number<quint8>();
    matter.requestType = bytes.number<quint8>();
    matter.requestChannel = bytes.number<quint8>();
    matter.receivedOn = bytes.number<qint32>();
    matter.channel = bytes.number<quint8>();
    matter.purpose = bytes.bytes(ContentHash::size);
    if (matter.purpose == QByteArray(ContentHash::size, '\0'))
        matter.purpose.clear();
    entry.previous = bytes.bytes(ContentHash::size);
    entry.signerKey = bytes.bytes(signed_document::publicKeySize);
    readRecords(bytes, entry);
    return version == actVersion && act != quint8(LedgerAct::Erased) && act <= lastAct;
}

} // namespace

QByteArray LedgerMatter::purposeMark(const QString &key)
{
    return ContentHash::of("klantkluis.purpose.1" + key.toUtf8());
}

QByteArray ErasureEntry::toBytes() const
{
    return fieldsOf(*this) + signature;
}

Result<ErasureEntry> ErasureEntry::fromBytes(QByteArrayView given)
{
    ByteReader bytes(given);
    ErasureEntry entry;
    bool isKnown = true;
    // No ledger has so many entries that a sequence begins with anything else than 0.
    if (given.isEmpty() || given.front() == '\0')
        readErasure(bytes, entry);
    else
        isKnown = readAct(bytes, entry);
    entry.signature = bytes.bytes(signed_document::signatureSize);
    if (!isKnown || !bytes.isSound() || bytes.left() != 0)
        return Error{Failure::Damaged, QStringLiteral("ledger.entry")};
    return entry;
}

QByteArray ErasureEntry::hash() const
{
    return ContentHash::of(toBytes());
}

QByteArray ErasureEntry::signedBytes() const
{
    return (isErasure() ? erasurePurpose : actPurpose).toByteArray() + fieldsOf(*this);
}
