#include "app/vault/sqlite_memory.h"

#include <algorithm>
#include <cstring>
#include <sodium.h>
#include <sqlite3.h>

namespace {

sqlite3_mem_methods usual;

size_t sizeOf(void *memory)
{
    return static_cast<size_t>(usual.xSize(memory));
}

void wipeAndFree(void *memory)
{
    if (memory)
        sodium_memzero(memory, sizeOf(memory));
    usual.xFree(memory);
}

/// Not the usual one, which leaves behind what it moves away from.
void *moved(void *memory, int size)
{
    void *fresh = usual.xMalloc(size);
    if (!fresh)
        return nullptr;
    std::memcpy(fresh, memory, std::min(sizeOf(memory), sizeOf(fresh)));
    wipeAndFree(memory);
    return fresh;
}

bool configure()
{
    // Counting its memory costs a lock with every piece of it, and nobody asks for the count.
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    // Refused where SQLite has started already: then there is nothing to be done about it.
    if (sqlite3_config(SQLITE_CONFIG_GETMALLOC, &usual) != SQLITE_OK)
        return false;
    sqlite3_mem_methods wiping = usual;
    wiping.xFree = wipeAndFree;
    wiping.xRealloc = moved;
    return sqlite3_config(SQLITE_CONFIG_MALLOC, &wiping) == SQLITE_OK;
}

} // namespace

void sqlite_memory::prepare()
{
    [[maybe_unused]] static const bool isPrepared = configure();
}
