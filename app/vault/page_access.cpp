#include "app/vault/page_access.h"

#include <QHash>

#include <cstring>
#include <mutex>
#include <sqlite3.h>

namespace {

/// Who is admitted now. Keys stay here and never go into a name that is shown or logged.
struct KeyTable
{
    std::mutex mutex;
    QHash<quint32, std::shared_ptr<PageAccess>> admitted;
    quint32 last = 0;
};

KeyTable &keyTable()
{
    static KeyTable table;
    return table;
}

} // namespace

quint32 PageAccess::admit(PageCipher cipher)
{
    KeyTable &table = keyTable();
    const std::lock_guard lock(table.mutex);
    table.admitted.insert(++table.last, std::make_shared<PageAccess>(std::move(cipher)));
    return table.last;
}

void PageAccess::revoke(quint32 ticket)
{
    std::shared_ptr<PageAccess> access;
    {
        KeyTable &table = keyTable();
        const std::lock_guard lock(table.mutex);
        access = table.admitted.take(ticket);
    }
    if (!access)
        return;
    const std::unique_lock lock(access->m_mutex);
    access->m_cipher.wipe();
}

std::shared_ptr<PageAccess> PageAccess::find(qint64 ticket)
{
    KeyTable &table = keyTable();
    const std::lock_guard lock(table.mutex);
    return ticket > 0 && ticket <= table.last ? table.admitted.value(quint32(ticket)) : nullptr;
}

int PageAccess::seal(PageCipher::Kind kind, quint32 number, const unsigned char *page, unsigned char *sealed)
{
    if (!PageCipher::accepts(number, page))
        return SQLITE_IOERR_WRITE;
    const std::shared_lock lock(m_mutex);
    if (m_cipher.isWiped())
        return SQLITE_IOERR_AUTH;
    m_cipher.seal(kind, number, page, sealed);
    return SQLITE_OK;
}

int PageAccess::sealNothing(PageCipher::Kind kind, quint32 number, unsigned char *sealed)
{
    static constexpr unsigned char nothing[PageCipher::pageBytes] = {};
    const std::shared_lock lock(m_mutex);
    if (m_cipher.isWiped())
        return SQLITE_IOERR_AUTH;
    m_cipher.seal(kind, number, nothing, sealed);
    return SQLITE_OK;
}

int PageAccess::open(PageCipher::Kind kind, quint32 number, unsigned char *page)
{
    const std::shared_lock lock(m_mutex);
    if (m_cipher.isWiped()) {
        std::memset(page, 0, PageCipher::pageBytes);
        return SQLITE_IOERR_AUTH;
    }
    return m_cipher.open(kind, number, page) ? SQLITE_OK : SQLITE_CORRUPT;
}
