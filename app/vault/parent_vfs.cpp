#include "app/vault/parent_vfs.h"

#include <atomic>
#include <sqlite3.h>

namespace {

std::atomic<sqlite3_vfs *> chosen{nullptr};

} // namespace

sqlite3_vfs *parent_vfs::get()
{
    // Counting its memory costs a lock with every piece of it, and can only be declined before SQLite starts,
    // which looking for a layer does.
    static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(uncounted)
    if (sqlite3_vfs *named = chosen.load())
        return named;
    sqlite3_vfs *usual = sqlite3_vfs_find(nullptr);
    sqlite3_vfs *none = nullptr;
    return chosen.compare_exchange_strong(none, usual) ? usual : none;
}

bool parent_vfs::choose(const QByteArray &name)
{
    sqlite3_vfs *found = sqlite3_vfs_find(name.constData());
    if (found)
        chosen.store(found);
    return found != nullptr;
}
