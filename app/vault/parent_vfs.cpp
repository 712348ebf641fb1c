#include "app/vault/parent_vfs.h"

#include "app/vault/sqlite_memory.h"

#include <atomic>
#include <sqlite3.h>

namespace {

std::atomic<sqlite3_vfs *> chosenLayer{nullptr};

} // namespace

sqlite3_vfs *parent_vfs::get()
{
    sqlite_memory::prepare(); // looking for a layer starts SQLite
    if (sqlite3_vfs *named = chosenLayer.load())
        return named;
    sqlite3_vfs *usual = sqlite3_vfs_find(nullptr);
    sqlite3_vfs *none = nullptr;
    return chosenLayer.compare_exchange_strong(none, usual) ? usual : none;
}

bool parent_vfs::choose(const QByteArray &name)
{
    sqlite3_vfs *found = sqlite3_vfs_find(name.constData());
    if (found)
        chosenLayer.store(found);
    return found != nullptr;
}
