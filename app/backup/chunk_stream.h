#pragma once

#include "app/base/result.h"
#include "app/vault/secret_bytes.h"

#include <QByteArray>

/// The body of a backup: crypto_secretstream_xchacha20poly1305 over chunks of 64 KiB of which only the last
/// may be shorter. Bound to each chunk: the hash of the file's header and the chunk's number from 0 (u64,
/// big-endian). The last has TAG_FINAL, the others TAG_MESSAGE; pull() itself tells no missing end
/// (security.md 3.4, row 34).
class ChunkStream final
{
public:
    static constexpr qsizetype plainSize = 65536;
    static constexpr qsizetype overhead = 17;
    static constexpr qsizetype sealedSize = plainSize + overhead;
    static constexpr qsizetype keySize = 32;
    static constexpr qsizetype headerSize = 24;

    /// To seal with; the stream header is fresh.
    static Result<ChunkStream> sealing(const SecretBytes &fileKey);
    /// To open with.
    static Result<ChunkStream> opening(const SecretBytes &fileKey, QByteArrayView streamHeader);

    const QByteArray &streamHeader() const { return m_streamHeader; }
    /// Before the first chunk.
    void bind(const QByteArray &headerHash) { m_headerHash = headerHash; }

    /// `sealed` gets the size that is needed.
    Outcome seal(QByteArrayView plain, bool isLast, QByteArray &sealed);
    /// The bytes live until the next call. Damaged ("backup.chunk", with its number) when it is not the chunk
    /// that belongs here, as a whole and at this end.
    Result<QByteArrayView> open(QByteArrayView sealed, bool isLast);

private:
    ChunkStream(SecretBytes secrets, QByteArray streamHeader);
    static Result<ChunkStream> made(QByteArray streamHeader);
    QByteArray boundBytes();

    SecretBytes m_secrets; ///< room for a chunk, then the state of libsodium
    QByteArray m_streamHeader;
    QByteArray m_headerHash;
    quint64 m_index = 0;
};
