#include "app/backup/backup_reader.h"

#include "app/backup/backup_content.h"
#include "app/backup/backup_error.h"
#include "app/backup/chunk_stream.h"
#include "app/backup/content_hash.h"
#include "app/backup/signer.h"
#include "app/backup/stream_signature.h"

#include <algorithm>
#include <sodium.h>
#include <utility>

namespace {

/// Fills `bytes` to its size.
Outcome readExactly(QIODevice &device, QByteArray &bytes)
{
    for (qint64 filled = 0; filled < bytes.size();) {
        const qint64 count = device.read(bytes.data() + filled, bytes.size() - filled);
        if (count < 0)
            return Error{Failure::Unavailable, QStringLiteral("backup.read")};
        if (count == 0)
            return backupError(Failure::Damaged, "truncated");
        filled += count;
    }
    return done;
}

Result<QByteArray> readBytes(QIODevice &device, qsizetype count)
{
    QByteArray bytes(count, '\0');
    if (const auto read = readExactly(device, bytes); !read)
        return read.error();
    return bytes;
}

Result<QByteArray> readHeader(QIODevice &device)
{
    if (!device.seek(0))
        return Error{Failure::Unavailable, QStringLiteral("backup.read")};
    auto bytes = readBytes(device, BackupHeader::fixedSize);
    if (!bytes)
        return bytes;
    const auto length = BackupHeader::lengthIn(*bytes);
    if (!length)
        return length.error();
    const auto rest = readBytes(device, *length - BackupHeader::fixedSize);
    if (!rest)
        return rest;
    return *bytes + *rest;
}

} // namespace

BackupReader::BackupReader(
    QIODevice &device, BackupHeader header, qsizetype headerLength, QByteArray headerHash)
    : m_device(&device)
    , m_header(std::move(header))
    , m_headerLength(headerLength)
    , m_headerHash(std::move(headerHash))
{}

Result<BackupReader> BackupReader::open(QIODevice &device)
{
    const auto bytes = readHeader(device);
    if (!bytes)
        return bytes.error();
    auto header = BackupHeader::fromBytes(*bytes);
    if (!header)
        return header.error();
    const qint64 wanted = header->fileSize(bytes->size());
    if (device.size() != wanted)
        return backupError(Failure::Damaged, device.size() < wanted ? "truncated" : "trailing");
    return BackupReader(device, *std::move(header), bytes->size(), ContentHash::of(*bytes));
}

Outcome BackupReader::unlock(const SecretBytes &recipientSecret)
{
    const Error refused{Failure::Refused, QStringLiteral("backup.not-for-you")};
    QByteArray publicKey(signed_document::publicKeySize, '\0');
    auto *own = reinterpret_cast<unsigned char *>(publicKey.data());
    if (recipientSecret.size() != crypto_box_SECRETKEYBYTES ||
        crypto_scalarmult_base(own, recipientSecret.data()) != 0)
        return refused;
    const auto grant = std::find_if(m_header.grants.cbegin(), m_header.grants.cend(),
        [&](const BackupGrant &each) { return each.publicKey == publicKey; });
    if (grant == m_header.grants.cend())
        return refused;
    auto key = SecretBytes::zeroed(size_t(ChunkStream::keySize));
    if (!key)
        return key.error();
    if (crypto_box_seal_open(key->data(),
            reinterpret_cast<const unsigned char *>(grant->sealedKey.constData()),
            static_cast<unsigned long long>(grant->sealedKey.size()), own, recipientSecret.data()) != 0)
        return backupError(Failure::Damaged, "grant");
    m_fileKey = *std::move(key);
    return done;
}

Outcome BackupReader::unlockWith(const SecretBytes &fileKey)
{
    if (fileKey.size() != size_t(ChunkStream::keySize))
        return Error{Failure::Invalid, QStringLiteral("backup.key")};
    auto key = fileKey.clone();
    if (!key)
        return key.error();
    m_fileKey = *std::move(key);
    return done;
}

Result<BackupManifest> BackupReader::verify(const QList<QByteArray> &trusted, const BackupProgress &progress)
{
    return pass(trusted, nullptr, progress, BackupStage::Verifying);
}

Result<BackupManifest> BackupReader::extract(
    const QList<QByteArray> &trusted, BackupSink &sink, const BackupProgress &progress)
{
    const auto verified = verify(trusted, progress);
    if (!verified)
        return verified.error();
    return pass(trusted, &sink, progress, BackupStage::Restoring);
}

Result<BackupManifest> BackupReader::pass(
    const QList<QByteArray> &trusted, BackupSink *sink, const BackupProgress &progress, BackupStage stage)
{
    if (!trusted.contains(m_header.signerKey))
        return backupError(Failure::Damaged, "unknown-signer");
    StreamSignature signature;
    if (const auto begun = readHeaderAgain(signature); !begun)
        return begun.error();
    auto manifest = readBody(signature, sink, progress, stage);
    if (!manifest)
        return manifest;
    if (const auto ended = readTrailer(signature); !ended)
        return ended.error();
    return manifest;
}

Outcome BackupReader::readHeaderAgain(StreamSignature &signature)
{
    const auto bytes = readHeader(*m_device);
    if (!bytes)
        return bytes.error();
    if (ContentHash::of(*bytes) != m_headerHash)
        return backupError(Failure::Damaged, "header");
    signature.add(*bytes);
    return done;
}

Result<BackupManifest> BackupReader::readBody(
    StreamSignature &signature, BackupSink *sink, const BackupProgress &progress, BackupStage stage)
{
    auto stream = ChunkStream::opening(m_fileKey, m_header.streamHeader);
    if (!stream)
        return stream.error();
    stream->bind(m_headerHash);
    BackupContent content(m_header.contentLength, sink);
    QByteArray sealed;
    for (qint64 left = m_header.contentLength; left > 0;) {
        if (progress.stop.isStopped())
            return Error{Failure::Cancelled, QStringLiteral("backup.cancelled")};
        const auto count = qsizetype(std::min(left, qint64(ChunkStream::plainSize)));
        sealed.resize(count + ChunkStream::overhead);
        if (const auto read = readExactly(*m_device, sealed); !read)
            return read.error();
        signature.add(sealed);
        left -= count;
        const auto plain = stream->open(sealed, left == 0);
        if (!plain)
            return plain.error();
        if (const auto taken = content.take(*plain); !taken)
            return taken.error();
        progress.tell(stage, m_header.contentLength - left, m_header.contentLength);
    }
    if (const auto finished = content.finish(); !finished)
        return finished.error();
    return content.manifest();
}

Outcome BackupReader::readTrailer(StreamSignature &signature)
{
    const auto trailer = readBytes(*m_device, BackupHeader::trailerSize);
    if (!trailer)
        return trailer.error();
    if (!trailer->startsWith(backupTrailerMagic.toByteArray()))
        return backupError(Failure::Damaged, "trailer");
    signature.add(backupTrailerMagic);
    if (!signature.isBy(m_header.signerKey, QByteArrayView(*trailer).sliced(backupTrailerMagic.size())))
        return backupError(Failure::Damaged, "signature");
    char more = 0;
    if (m_device->read(&more, 1) != 0 || m_device->size() != fileSize())
        return backupError(Failure::Damaged, "trailing");
    return done;
}
