#include "app/backup/backup_writer.h"

#include "app/backup/backup_error.h"
#include "app/backup/backup_reader.h"
#include "app/backup/content_hash.h"
#include "app/backup/section_feed.h"
#include "app/backup/stream_signature.h"

#include <algorithm>
#include <sodium.h>

namespace {

static_assert(BackupHeader::sealedKeySize == ChunkStream::keySize + crypto_box_SEALBYTES);

Result<BackupGrant> granted(const BackupRecipient &recipient, const SecretBytes &fileKey)
{
    BackupGrant grant{
        recipient.kind, recipient.member, recipient.publicKey, QByteArray(BackupHeader::sealedKeySize, '\0')};
    if (recipient.publicKey.size() != signed_document::publicKeySize ||
        crypto_box_seal(reinterpret_cast<unsigned char *>(grant.sealedKey.data()), fileKey.data(),
            fileKey.size(), reinterpret_cast<const unsigned char *>(recipient.publicKey.constData())) != 0)
        return backupError(Failure::Invalid, "recipients");
    return grant;
}

bool isRecovery(const BackupRecipient &recipient)
{
    return recipient.kind == GrantKind::Recovery;
}

} // namespace

BackupWriter::BackupWriter(const BackupRequest &request, BackupMedium &medium, const BackupProgress &progress)
    : m_request(request), m_medium(medium), m_progress(progress), m_manifest(request.manifest)
{}

Result<BackupReceipt> BackupWriter::write(const QString &name)
{
    auto receipt = attempt(name);
    if (!receipt)
        m_medium.discard();
    return receipt;
}

Result<BackupReceipt> BackupWriter::attempt(const QString &name)
{
    if (const auto measuredAll = measure(); !measuredAll)
        return measuredAll.error();
    SectionFeed feed(m_manifest, m_request.sections);
    m_header.contentLength = feed.length();
    if (const auto prepared = prepare(); !prepared)
        return prepared.error();

    if (const auto created = m_medium.create(name); !created)
        return created.error();
    StreamSignature signature;
    if (const auto written = writeBody(feed, signature); !written)
        return written.error();
    if (const auto ended = writeSigned(backupTrailerMagic, signature); !ended)
        return ended.error();
    const auto signedBytes = signature.sign(m_request.signer);
    if (!signedBytes)
        return signedBytes.error();
    if (const auto closed = m_medium.write(*signedBytes); !closed)
        return closed.error();
    if (const auto synced = m_medium.sync(); !synced)
        return synced.error();

    if (const auto verified = verify(); !verified)
        return verified.error();
    if (const auto published = m_medium.publish(); !published)
        return published.error();
    return BackupReceipt{name, m_header.fileSize(m_header.toBytes().size()), m_header, m_manifest,
        std::make_shared<const SecretBytes>(std::move(m_fileKey))};
}

Outcome BackupWriter::measure()
{
    m_manifest.sections.clear();
    for (const BackupSection &section : m_request.sections) {
        if (section.size < 0 || !section.read)
            return backupError(Failure::Invalid, "sections");
        auto record = measured(section, m_progress);
        if (!record)
            return record.error();
        m_manifest.sections << *std::move(record);
    }
    // What cannot be read again as it was meant is not written in the first place.
    const auto again = BackupManifest::fromJson(m_manifest.toJson());
    return again && *again == m_manifest ? Outcome(done) : Outcome(backupError(Failure::Invalid, "sections"));
}

/// Makes the file key, seals it to everybody, and settles the header.
Outcome BackupWriter::prepare()
{
    if (std::none_of(m_request.recipients.cbegin(), m_request.recipients.cend(), isRecovery))
        return backupError(Failure::Invalid, "recipients");
    auto key = SecretBytes::random(size_t(ChunkStream::keySize));
    if (!key)
        return key.error();
    m_fileKey = *std::move(key);
    auto stream = ChunkStream::sealing(m_fileKey);
    if (!stream)
        return stream.error();

    m_header.vault = m_request.vault;
    m_header.logEpoch = m_request.logEpoch;
    m_header.made = m_request.made;
    m_header.toolVersion = m_request.toolVersion;
    m_header.vaultHeader = m_request.vaultHeader;
    m_header.signerKey = m_request.signer.publicKey;
    m_header.streamHeader = stream->streamHeader();
    for (const BackupRecipient &recipient : m_request.recipients) {
        auto grant = granted(recipient, m_fileKey);
        if (!grant)
            return grant.error();
        m_header.grants << *std::move(grant);
    }
    const QByteArray bytes = m_header.toBytes();
    const auto again = BackupHeader::fromBytes(bytes);
    if (!again || *again != m_header)
        return backupError(Failure::Invalid, "header");
    stream->bind(ContentHash::of(bytes));
    m_stream.emplace(*std::move(stream));
    return done;
}

Outcome BackupWriter::writeBody(SectionFeed &feed, StreamSignature &signature)
{
    if (const auto begun = writeSigned(m_header.toBytes(), signature); !begun)
        return begun;
    auto plain = SecretBytes::zeroed(size_t(ChunkStream::plainSize));
    if (!plain)
        return plain.error();
    QByteArray sealed;
    for (qint64 position = 0; position < feed.length();) {
        if (const auto going = checkStop(); !going)
            return going;
        const qint64 count = std::min(qint64(ChunkStream::plainSize), feed.length() - position);
        if (const auto filled = feed.fill(reinterpret_cast<char *>(plain->data()), count); !filled)
            return filled;
        position += count;
        const auto piece = plain->view().first(qsizetype(count));
        if (const auto closed = m_stream->seal(piece, position == feed.length(), sealed); !closed)
            return closed;
        if (const auto written = writeSigned(sealed, signature); !written)
            return written;
        m_progress.tell(BackupStage::Writing, position, feed.length());
    }
    return done;
}

Outcome BackupWriter::writeSigned(QByteArrayView bytes, StreamSignature &signature)
{
    signature.add(bytes);
    return m_medium.write(bytes);
}

Outcome BackupWriter::verify()
{
    const auto device = m_medium.reread();
    if (!device)
        return device.error();
    auto reader = BackupReader::open(**device);
    if (!reader)
        return reader.error();
    const Error other{Failure::Damaged, QStringLiteral("backup.header")};
    if (reader->header() != m_header)
        return other;
    if (const auto unlocked = reader->unlockWith(m_fileKey); !unlocked)
        return unlocked;
    const auto manifest = reader->verify({m_request.signer.publicKey}, m_progress);
    if (!manifest)
        return manifest.error();
    if (*manifest != m_manifest)
        return other;
    return checkStop();
}

Outcome BackupWriter::checkStop() const
{
    if (m_progress.stop.isStopped())
        return Error{Failure::Cancelled, QStringLiteral("backup.cancelled")};
    return done;
}
