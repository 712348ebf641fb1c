#pragma once

#include "app/vault/page_cipher.h"

#include <memory>
#include <shared_mutex>

/// The key of one vault as open files share it: found by its ticket, and gone for all of them at once when it
/// is revoked. For any thread.
class PageAccess final
{
public:
    explicit PageAccess(PageCipher cipher) : m_cipher(std::move(cipher)) {}

    /// The ticket of what is now admitted; never zero, never one that was given before.
    static quint32 admit(PageCipher cipher);
    static void revoke(quint32 ticket);
    /// Null where there is no such ticket, or none any more.
    static std::shared_ptr<PageAccess> find(qint64 ticket);

    /// Like PageCipher::seal(). SQLITE_OK; SQLITE_IOERR_WRITE where the page is not to be sealed;
    /// SQLITE_IOERR_AUTH after revocation.
    int seal(PageCipher::Kind kind, quint32 number, const unsigned char *page, unsigned char *sealed);
    /// Like PageCipher::open(). SQLITE_OK; SQLITE_CORRUPT where the page is damaged or another's;
    /// SQLITE_IOERR_AUTH after revocation.
    int open(PageCipher::Kind kind, quint32 number, unsigned char *page);
    /// Seals a page of zeros, where SQLite leaves a page out that it never asks for.
    int sealNothing(PageCipher::Kind kind, quint32 number, unsigned char *sealed);

private:
    std::shared_mutex m_mutex;
    PageCipher m_cipher;
};
