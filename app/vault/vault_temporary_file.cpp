#include "app/vault/vault_temporary_file.h"

#include "app/vault/page_cipher.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <sodium.h>

namespace {

constexpr int blockBytes = PageCipher::pageBytes;
constexpr auto kind = quint8(PageCipher::Kind::Temporary);

struct Nonce
{
    unsigned char bytes[crypto_aead_xchacha20poly1305_ietf_NPUBBYTES] = {};

    Nonce(qint64 number, quint64 times)
    {
        qToLittleEndian(quint64(number), bytes);
        qToLittleEndian(times, bytes + 8);
    }
};

} // namespace

VaultTemporaryFile::VaultTemporaryFile(sqlite3_file *below, SecretBytes key)
    : SealedFile(below), m_key(std::move(key))
{}

VaultTemporaryFile::~VaultTemporaryFile()
{
    sqlite3_free(m_seals);
}

int VaultTemporaryFile::size(qint64 *bytes)
{
    *bytes = m_size;
    return SQLITE_OK;
}

int VaultTemporaryFile::makeRoom(qint64 blocks)
{
    if (blocks <= m_room)
        return SQLITE_OK;
    const qint64 room = std::max<qint64>(blocks, m_room * 2);
    auto *seals = static_cast<Seal *>(sqlite3_realloc64(m_seals, quint64(room) * sizeof(Seal)));
    if (!seals)
        return SQLITE_NOMEM;
    std::memset(seals + m_room, 0, size_t(room - m_room) * sizeof(Seal));
    m_seals = seals;
    m_room = room;
    return SQLITE_OK;
}

int VaultTemporaryFile::openBlock(qint64 number, unsigned char *block)
{
    if (number >= m_room || m_seals[number].times == 0) {
        std::memset(block, 0, blockBytes);
        return SQLITE_OK;
    }
    if (const int code = readBelow(block, blockBytes, number * blockBytes); code != SQLITE_OK)
        return code == SQLITE_IOERR_SHORT_READ ? SQLITE_CORRUPT : code;
    const Seal &seal = m_seals[number];
    const Nonce nonce(number, seal.times);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt_detached(
            block, nullptr, block, blockBytes, seal.tag, &kind, sizeof kind, nonce.bytes, m_key.data()) == 0)
        return SQLITE_OK;
    std::memset(block, 0, blockBytes);
    return SQLITE_CORRUPT;
}

int VaultTemporaryFile::sealBlock(qint64 number, const unsigned char *block)
{
    if (const int code = makeRoom(number + 1); code != SQLITE_OK)
        return code;
    // Counted even when the write below fails, since no nonce may return; then the old block still stands.
    Seal seal{++m_writes, {}};
    const Nonce nonce(number, seal.times);
    unsigned char sealed[blockBytes];
    crypto_aead_xchacha20poly1305_ietf_encrypt_detached(
        sealed, seal.tag, nullptr, block, blockBytes, &kind, sizeof kind, nullptr, nonce.bytes, m_key.data());
    const int code = writeBelow(sealed, blockBytes, number * blockBytes);
    if (code == SQLITE_OK)
        m_seals[number] = seal;
    return code;
}

int VaultTemporaryFile::read(unsigned char *to, int amount, qint64 offset)
{
    const int there = int(std::clamp<qint64>(m_size - offset, 0, amount));
    const bool isShort = there < amount;
    std::memset(to + there, 0, size_t(amount - there));
    for (int left = there; left > 0;) {
        const int from = int(offset % blockBytes);
        const int part = std::min(left, blockBytes - from);
        unsigned char block[blockBytes];
        if (const int code = openBlock(offset / blockBytes, block); code != SQLITE_OK)
            return code;
        std::memcpy(to, block + from, size_t(part));
        to += part;
        offset += part;
        left -= part;
    }
    return isShort ? SQLITE_IOERR_SHORT_READ : SQLITE_OK;
}

int VaultTemporaryFile::write(const unsigned char *from, int amount, qint64 offset)
{
    while (amount > 0) {
        const qint64 number = offset / blockBytes;
        const int at = int(offset % blockBytes);
        const int part = std::min(amount, blockBytes - at);
        unsigned char block[blockBytes];
        if (part < blockBytes) {
            if (const int code = openBlock(number, block); code != SQLITE_OK)
                return code;
        }
        std::memcpy(block + at, from, size_t(part));
        if (const int code = sealBlock(number, block); code != SQLITE_OK)
            return code;
        from += part;
        offset += part;
        amount -= part;
        m_size = std::max(m_size, offset);
    }
    return SQLITE_OK;
}

int VaultTemporaryFile::truncate(qint64 size)
{
    const qint64 whole = size / blockBytes;
    const int rest = int(size % blockBytes);
    if (size < m_size && rest > 0) {
        // What is cut off reads as zeros if the file grows again.
        unsigned char block[blockBytes];
        if (const int code = openBlock(whole, block); code != SQLITE_OK)
            return code;
        std::memset(block + rest, 0, size_t(blockBytes - rest));
        if (const int code = sealBlock(whole, block); code != SQLITE_OK)
            return code;
    }
    for (qint64 gone = whole + (rest > 0 ? 1 : 0); gone < m_room; ++gone)
        m_seals[gone].times = 0;
    m_size = size;
    return SQLITE_OK;
}
