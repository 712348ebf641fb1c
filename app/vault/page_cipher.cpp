#include "app/vault/page_cipher.h"

#include "app/vault/page_aead.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <sodium.h>
#include <utility>

namespace {

static_assert(PageCipher::keyBytes == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(PageCipher::nonceBytes == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(PageCipher::tagBytes == crypto_aead_xchacha20poly1305_ietf_ABYTES);

/// Where page 1 stays clear.
constexpr int clearFrom = 16;
constexpr int clearBytes = 8;

/// What is authenticated along with a page.
struct Place
{
    unsigned char bytes[PageCipher::vaultBytes + 4 + 1 + 4 + clearBytes];
    size_t size = sizeof bytes - clearBytes;

    Place(const unsigned char *vault, quint32 epoch, PageCipher::Kind kind, quint32 number)
    {
        std::memcpy(bytes, vault, PageCipher::vaultBytes);
        qToLittleEndian(epoch, bytes + 16);
        bytes[20] = quint8(kind);
        qToLittleEndian(number, bytes + 21);
    }
    void add(const unsigned char *clear)
    {
        std::memcpy(bytes + size, clear, clearBytes);
        size += clearBytes;
    }
    page_aead::Besides besides() const { return {bytes, size}; }
};

} // namespace

Result<PageCipher> PageCipher::make(SecretBytes key, QByteArrayView vault, quint32 epoch)
{
    if (key.size() != size_t(keyBytes) || vault.size() != vaultBytes)
        return Error{Failure::Invalid, QStringLiteral("vault.page-key")};
    PageCipher cipher;
    cipher.m_key = std::move(key);
    std::memcpy(cipher.m_vault, vault.data(), vaultBytes);
    cipher.m_epoch = epoch;
    return cipher;
}

bool PageCipher::accepts(quint32 number, const unsigned char *page)
{
    if (number == 0 ||
        std::any_of(page + contentBytes, page + pageBytes, [](unsigned char byte) { return byte != 0; }))
        return false;
    if (number != 1)
        return true;
    return std::memcmp(page, "SQLite format 3", 16) == 0 && qFromBigEndian<quint16>(page + 16) == pageBytes &&
        page[20] == reservedBytes;
}

void PageCipher::seal(Kind kind, quint32 number, const unsigned char *page, unsigned char *sealed) const
{
    Place place(m_vault, m_epoch, kind, number);
    unsigned char *nonce = sealed + contentBytes;
    randombytes_buf(nonce, nonceBytes);
    if (number != 1) {
        page_aead::seal(page, contentBytes, place.besides(), nonce, m_key.data(), sealed, nonce + nonceBytes);
        return;
    }
    // The two parts that are encrypted are laid side by side, and moved apart afterwards.
    constexpr size_t together = contentBytes - clearBytes;
    unsigned char parts[together];
    std::memcpy(parts, page, clearFrom);
    std::memcpy(parts + clearFrom, page + clearFrom + clearBytes, together - clearFrom);
    place.add(page + clearFrom);
    page_aead::seal(parts, together, place.besides(), nonce, m_key.data(), sealed, nonce + nonceBytes);
    sodium_memzero(parts, sizeof parts);
    std::memmove(sealed + clearFrom + clearBytes, sealed + clearFrom, together - clearFrom);
    std::memcpy(sealed + clearFrom, page + clearFrom, clearBytes);
}

bool PageCipher::open(Kind kind, quint32 number, unsigned char *page) const
{
    Place place(m_vault, m_epoch, kind, number);
    const unsigned char *nonce = page + contentBytes;
    unsigned char clear[clearBytes];
    std::memcpy(clear, page + clearFrom, clearBytes);
    const int skipped = number == 1 ? clearBytes : 0;
    if (skipped) {
        place.add(clear);
        std::memmove(page + skipped, page, clearFrom);
    }
    const bool authentic = !isWiped() &&
        page_aead::open(page + skipped, size_t(contentBytes - skipped), place.besides(), nonce, m_key.data(),
            nonce + nonceBytes);
    if (!authentic) {
        std::memset(page, 0, pageBytes);
        return false;
    }
    if (skipped) {
        std::memmove(page, page + skipped, clearFrom);
        std::memcpy(page + clearFrom, clear, clearBytes);
    }
    // SQLite's checksums of frames include the reserved bytes, which were zero when they were made.
    std::memset(page + contentBytes, 0, reservedBytes);
    return true;
}
