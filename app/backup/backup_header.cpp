#include "app/backup/backup_header.h"

#include "app/backup/chunk_stream.h"
#include "app/backup/signer.h"
#include "app/vault/bytes.h"
#include "app/vault/vault_header.h"

#include <algorithm>

namespace {

constexpr QByteArrayView backupMagic("KKBACK01", 8);
constexpr qsizetype longestTool = 64;
constexpr qsizetype grantSize = 1 + 16 + signed_document::publicKeySize + BackupHeader::sealedKeySize;
constexpr qsizetype shortest = BackupHeader::fixedSize + 16 + 4 + 8 + 8 + signed_document::publicKeySize + 1 +
    4 + 2 + grantSize + ChunkStream::headerSize;

Error damagedHeader()
{
    return {Failure::Damaged, QStringLiteral("backup.header")};
}

bool isPlain(const QString &tool)
{
    return tool.size() <= longestTool &&
        std::all_of(tool.cbegin(), tool.cend(), [](QChar c) { return c >= u' ' && c <= u'~'; });
}

bool isSound(const BackupGrant &grant)
{
    if (grant.publicKey.size() != signed_document::publicKeySize ||
        grant.sealedKey.size() != BackupHeader::sealedKeySize)
        return false;
    return grant.kind == GrantKind::Recovery ? grant.member.isNull()
                                             : grant.kind == GrantKind::Member && !grant.member.isNull();
}

bool isSound(const BackupHeader &header)
{
    const auto sound = [](const BackupGrant &grant) { return isSound(grant); };
    return header.contentLength > 0 && header.contentLength <= BackupHeader::longestContent &&
        isPlain(header.toolVersion) &&
        (header.vaultHeader.isEmpty() || header.vaultHeader.size() == VaultHeader::size) &&
        !header.grants.isEmpty() && header.grants.size() <= BackupHeader::mostGrants &&
        std::all_of(header.grants.cbegin(), header.grants.cend(), sound);
}

BackupGrant grantFrom(ByteReader &bytes)
{
    BackupGrant grant;
    grant.kind = GrantKind(bytes.number<quint8>());
    grant.member = bytes.uuid();
    grant.publicKey = bytes.bytes(signed_document::publicKeySize);
    grant.sealedKey = bytes.bytes(BackupHeader::sealedKeySize);
    return grant;
}

} // namespace

QByteArray BackupHeader::toBytes() const
{
    const QByteArray tool = toolVersion.toLatin1();
    const qsizetype length = shortest + tool.size() + vaultHeader.size() + grantSize * (grants.size() - 1);
    ByteWriter bytes;
    bytes.bytes(backupMagic);
    bytes.number<quint16>(version);
    bytes.number(quint32(length));
    bytes.uuid(vault);
    bytes.number<quint32>(logEpoch);
    bytes.number<qint64>(made.micros);
    bytes.number<qint64>(contentLength);
    bytes.bytes(signerKey);
    bytes.number(quint8(tool.size()));
    bytes.bytes(tool);
    bytes.number(quint32(vaultHeader.size()));
    bytes.bytes(vaultHeader);
    bytes.number(quint16(grants.size()));
    for (const BackupGrant &grant : grants) {
        bytes.number(quint8(grant.kind));
        bytes.uuid(grant.member);
        bytes.bytes(grant.publicKey);
        bytes.bytes(grant.sealedKey);
    }
    bytes.bytes(streamHeader);
    return bytes.written();
}

Result<qsizetype> BackupHeader::lengthIn(QByteArrayView beginning)
{
    ByteReader bytes(beginning);
    if (bytes.bytes(backupMagic.size()) != backupMagic)
        return Error{Failure::Damaged, QStringLiteral("backup.not-ours")};
    const quint16 format = bytes.number<quint16>();
    const auto length = qsizetype(bytes.number<quint32>());
    if (!bytes.isSound() || format == 0)
        return damagedHeader();
    if (format > version)
        return Error{Failure::TooNew, QStringLiteral("backup.version"), {QString::number(format)}};
    if (length < shortest || length > longest)
        return damagedHeader();
    return length;
}

Result<BackupHeader> BackupHeader::fromBytes(QByteArrayView given)
{
    const auto length = lengthIn(given.first(std::min(given.size(), fixedSize)));
    if (!length)
        return length.error();
    if (*length != given.size())
        return damagedHeader();
    ByteReader bytes(given.sliced(fixedSize));
    BackupHeader header;
    header.vault = bytes.uuid();
    header.logEpoch = bytes.number<quint32>();
    header.made = Instant{bytes.number<qint64>()};
    header.contentLength = bytes.number<qint64>();
    header.signerKey = bytes.bytes(signed_document::publicKeySize);
    header.toolVersion = QString::fromLatin1(bytes.bytes(bytes.number<quint8>()));
    header.vaultHeader = bytes.bytes(qsizetype(bytes.number<quint32>()));
    const qsizetype grants = bytes.number<quint16>();
    for (qsizetype index = 0; index < grants && bytes.isSound(); ++index)
        header.grants << grantFrom(bytes);
    header.streamHeader = bytes.bytes(ChunkStream::headerSize);
    if (!bytes.isSound() || bytes.left() != 0 || !isSound(header))
        return damagedHeader();
    return header;
}

qint64 BackupHeader::chunkCount() const
{
    return (contentLength + ChunkStream::plainSize - 1) / ChunkStream::plainSize;
}

qint64 BackupHeader::bodySize() const
{
    return contentLength + chunkCount() * ChunkStream::overhead;
}
