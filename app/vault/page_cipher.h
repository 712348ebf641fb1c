#pragma once

#include "app/vault/secret_bytes.h"

/// Encrypts and authenticates one page of a customer file with XChaCha20-Poly1305 (IETF), security.md 4.2.3.
///
/// A sealed page of 4,096 bytes:
///
///     0     content    4,056 bytes, encrypted
///     4056  nonce         24 bytes, random with each sealing
///     4080  tag           16 bytes
///
/// Page 1 keeps bytes 16..23 as they are (page size, format versions, reserved bytes), so that they can be
/// read while the rest is torn; bytes 0..15 and 24..4055 are encrypted as one text of 4,048 bytes.
///
/// Authenticated besides: vault UUID (16), epoch (u32, least byte first), kind of file (u8), page number
/// (u32, least byte first); on page 1 also its bytes 16..23. A page moved within a file, to another kind of
/// file, another vault or another epoch is refused; an older sealing of the same page is not.
class PageCipher final
{
public:
    static constexpr int pageBytes = 4096;
    static constexpr int nonceBytes = 24;
    static constexpr int tagBytes = 16;
    static constexpr int reservedBytes = nonceBytes + tagBytes;
    static constexpr int contentBytes = pageBytes - reservedBytes;
    static constexpr int keyBytes = 32;
    static constexpr int vaultBytes = 16;

    /// Which file a page lies in.
    enum class Kind : quint8 { Main = 1, Log = 2, Journal = 3, Temporary = 4 };

    /// From K_page (32 bytes) and the UUID of the vault (16 bytes); Invalid where a length is another.
    static Result<PageCipher> make(SecretBytes key, QByteArrayView vault, quint32 epoch);

    /// Whether SQLite left the reserved bytes of a page alone, and page 1 says so too. What is not so would
    /// lose its last 40 bytes by being sealed.
    static bool accepts(quint32 number, const unsigned char *page);

    /// Seals `page` into `sealed`; both are 4,096 bytes and do not overlap.
    void seal(Kind kind, quint32 number, const unsigned char *page, unsigned char *sealed) const;
    /// Opens 4,096 bytes in place, reserved bytes zeroed. False, and all zeros, where the page is not what
    /// was sealed.
    bool open(Kind kind, quint32 number, unsigned char *page) const;

    /// Forgets the key; nothing can be sealed or opened any more.
    void wipe() { m_key.wipe(); }
    bool isWiped() const { return m_key.isEmpty(); }

private:
    PageCipher() = default;

    SecretBytes m_key;
    unsigned char m_vault[vaultBytes] = {};
    quint32 m_epoch = 0;
};
