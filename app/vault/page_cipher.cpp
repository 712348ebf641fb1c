#include "app/vault/page_cipher.h"

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
    // On page 1 the two encrypted parts are laid side by side, and the first is put back afterwards.
    const int skipped = number == 1 ? clearBytes : 0;
    if (skipped) {
        place.add(page + clearFrom);
        std::memcpy(sealed + skipped, page, clearFrom);
        std::memcpy(sealed + skipped + clearFrom, page + clearFrom + skipped,
            size_t(contentBytes - clearFrom - skipped));
    } else {
        std::memcpy(sealed, page, contentBytes);
    }
    randombytes_buf(nonce, nonceBytes);
    crypto_aead_xchacha20poly1305_ietf_encrypt_detached(sealed + skipped, nonce + nonceBytes, nullptr,
        sealed + skipped, size_t(contentBytes - skipped), place.bytes, place.size, nullptr, nonce,
        m_key.data());
    if (skipped) {
        std::memmove(sealed, sealed + skipped, clearFrom);
        std::memcpy(sealed + clearFrom, page + clearFrom, clearBytes);
    }
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
        crypto_aead_xchacha20poly1305_ietf_decrypt_detached(page + skipped, nullptr, page + skipped,
            size_t(contentBytes - skipped), nonce + nonceBytes, place.bytes, place.size, nonce,
            m_key.data()) == 0;
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
