#include "app/backup/chunk_stream.h"

#include "app/vault/bytes.h"

#include <sodium.h>

namespace {

static_assert(ChunkStream::overhead == crypto_secretstream_xchacha20poly1305_ABYTES);
static_assert(ChunkStream::keySize == crypto_secretstream_xchacha20poly1305_KEYBYTES);
static_assert(ChunkStream::headerSize == crypto_secretstream_xchacha20poly1305_HEADERBYTES);

using State = crypto_secretstream_xchacha20poly1305_state;
// Memory of libsodium ends at a page, not on a multiple of anything.
static_assert(alignof(State) == 1);

State *stateIn(SecretBytes &bytes)
{
    return reinterpret_cast<State *>(bytes.data() + ChunkStream::plainSize);
}

unsigned char tagOf(bool isLast)
{
    return isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                  : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
}

Error badKey()
{
    return {Failure::Invalid, QStringLiteral("backup.key")};
}

} // namespace

ChunkStream::ChunkStream(SecretBytes secrets, QByteArray streamHeader)
    : m_secrets(std::move(secrets)), m_streamHeader(std::move(streamHeader))
{}

Result<ChunkStream> ChunkStream::made(QByteArray streamHeader)
{
    // One piece: locking memory costs more than filling it.
    auto secrets = SecretBytes::zeroed(size_t(plainSize) + sizeof(State));
    if (!secrets)
        return secrets.error();
    return ChunkStream(*std::move(secrets), std::move(streamHeader));
}

Result<ChunkStream> ChunkStream::sealing(const SecretBytes &fileKey)
{
    if (fileKey.size() != size_t(keySize))
        return badKey();
    auto stream = made(QByteArray(headerSize, '\0'));
    if (stream)
        crypto_secretstream_xchacha20poly1305_init_push(stateIn(stream->m_secrets),
            reinterpret_cast<unsigned char *>(stream->m_streamHeader.data()), fileKey.data());
    return stream;
}

Result<ChunkStream> ChunkStream::opening(const SecretBytes &fileKey, QByteArrayView streamHeader)
{
    if (fileKey.size() != size_t(keySize) || streamHeader.size() != headerSize)
        return badKey();
    auto stream = made(streamHeader.toByteArray());
    if (stream)
        crypto_secretstream_xchacha20poly1305_init_pull(stateIn(stream->m_secrets),
            reinterpret_cast<const unsigned char *>(streamHeader.data()), fileKey.data());
    return stream;
}

QByteArray ChunkStream::boundBytes()
{
    ByteWriter bound;
    bound.bytes(m_headerHash);
    bound.number<quint64>(m_index++);
    return bound.written();
}

Outcome ChunkStream::seal(QByteArrayView plain, bool isLast, QByteArray &sealed)
{
    if (plain.size() > plainSize || (!isLast && plain.size() != plainSize))
        return Error{Failure::Internal, QStringLiteral("backup.chunk")};
    const QByteArray bound = boundBytes();
    sealed.resize(plain.size() + overhead);
    crypto_secretstream_xchacha20poly1305_push(stateIn(m_secrets),
        reinterpret_cast<unsigned char *>(sealed.data()), nullptr,
        reinterpret_cast<const unsigned char *>(plain.data()), static_cast<unsigned long long>(plain.size()),
        reinterpret_cast<const unsigned char *>(bound.constData()),
        static_cast<unsigned long long>(bound.size()), tagOf(isLast));
    return done;
}

Result<QByteArrayView> ChunkStream::open(QByteArrayView sealed, bool isLast)
{
    const Error damaged{Failure::Damaged, QStringLiteral("backup.chunk"), {QString::number(m_index)}};
    if (sealed.size() < overhead || sealed.size() > sealedSize)
        return damaged;
    const QByteArray bound = boundBytes();
    unsigned char tag = 0;
    if (crypto_secretstream_xchacha20poly1305_pull(stateIn(m_secrets), m_secrets.data(), nullptr, &tag,
            reinterpret_cast<const unsigned char *>(sealed.data()),
            static_cast<unsigned long long>(sealed.size()),
            reinterpret_cast<const unsigned char *>(bound.constData()),
            static_cast<unsigned long long>(bound.size())) != 0 ||
        tag != tagOf(isLast))
        return damaged;
    return m_secrets.view().first(sealed.size() - overhead);
}
