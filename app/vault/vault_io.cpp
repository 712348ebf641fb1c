#include "app/vault/vault_io.h"

#include "app/vault/vault_vfs.h"

#include <algorithm>
#include <cstring>

sqlite3_file *VaultHandle::below()
{
    static_assert(sizeof(VaultHandle) % alignof(std::max_align_t) == 0);
    return reinterpret_cast<sqlite3_file *>(this + 1);
}

namespace {

SealedFile &of(sqlite3_file *handle)
{
    return *reinterpret_cast<VaultHandle *>(handle)->file;
}

int close(sqlite3_file *handle)
{
    auto *mine = reinterpret_cast<VaultHandle *>(handle);
    delete mine->file;
    mine->file = nullptr;
    return mine->below()->pMethods->xClose(mine->below());
}

int read(sqlite3_file *handle, void *to, int amount, sqlite3_int64 offset)
{
    return of(handle).read(static_cast<unsigned char *>(to), amount, offset);
}

int write(sqlite3_file *handle, const void *from, int amount, sqlite3_int64 offset)
{
    return of(handle).write(static_cast<const unsigned char *>(from), amount, offset);
}

int truncate(sqlite3_file *handle, sqlite3_int64 size)
{
    return of(handle).truncate(size);
}

int fileSize(sqlite3_file *handle, sqlite3_int64 *size)
{
    qint64 bytes = 0;
    const int code = of(handle).size(&bytes);
    *size = bytes;
    return code;
}

int sync(sqlite3_file *handle, int flags)
{
    sqlite3_file *below = of(handle).below();
    return below->pMethods->xSync(below, flags);
}

int lock(sqlite3_file *handle, int level)
{
    sqlite3_file *below = of(handle).below();
    of(handle).lockChanged();
    return below->pMethods->xLock(below, level);
}

int unlock(sqlite3_file *handle, int level)
{
    sqlite3_file *below = of(handle).below();
    of(handle).lockChanged();
    return below->pMethods->xUnlock(below, level);
}

int checkReservedLock(sqlite3_file *handle, int *reserved)
{
    sqlite3_file *below = of(handle).below();
    return below->pMethods->xCheckReservedLock(below, reserved);
}

/// Pages of another size would have no room for nonce and tag where they are looked for.
int pragma(char **words)
{
    const bool resizes =
        words[1] && words[2] && qstricmp(words[1], "page_size") == 0 && qstrcmp(words[2], "4096") != 0;
    if (!resizes)
        return SQLITE_NOTFOUND;
    words[0] = sqlite3_mprintf("the page size of a vault is fixed");
    return SQLITE_ERROR;
}

int control(sqlite3_file *handle, int operation, void *argument)
{
    sqlite3_file *below = of(handle).below();
    switch (operation) {
    case SQLITE_FCNTL_PRAGMA:
        return pragma(static_cast<char **>(argument));
    case SQLITE_FCNTL_SIZE_HINT:
    case SQLITE_FCNTL_CHUNK_SIZE: // both would count without the header, and leave pages that are not sealed
        return SQLITE_OK;
    case SQLITE_FCNTL_MMAP_SIZE:
        *static_cast<sqlite3_int64 *>(argument) = 0;
        return SQLITE_OK;
    case SQLITE_FCNTL_BEGIN_ATOMIC_WRITE:
    case SQLITE_FCNTL_COMMIT_ATOMIC_WRITE:
    case SQLITE_FCNTL_ROLLBACK_ATOMIC_WRITE:
        return SQLITE_NOTFOUND;
    default:
        break;
    }
    const int code = below->pMethods->xFileControl(below, operation, argument);
    if (operation == SQLITE_FCNTL_VFSNAME && code == SQLITE_OK) {
        char **name = static_cast<char **>(argument);
        *name = sqlite3_mprintf("kluis/%z", *name);
    }
    return code;
}

/// SQLite makes pages at least a sector long, and ours are 4,096 bytes.
int sectorSize(sqlite3_file *handle)
{
    sqlite3_file *below = of(handle).below();
    return std::min(below->pMethods->xSectorSize(below), vault_vfs::pageBytes);
}

/// No promise of the layer below about whole writes or their order is passed on. That a write leaves the
/// bytes around it alone is always said: where it is not, SQLite splits frames at the border of a sector.
int deviceCharacteristics(sqlite3_file *handle)
{
    sqlite3_file *below = of(handle).below();
    return (below->pMethods->xDeviceCharacteristics(below) & SQLITE_IOCAP_UNDELETABLE_WHEN_OPEN) |
        SQLITE_IOCAP_POWERSAFE_OVERWRITE;
}

int shmMap(sqlite3_file *handle, int region, int size, int extend, volatile void **memory)
{
    sqlite3_file *below = of(handle).below();
    return below->pMethods->xShmMap(below, region, size, extend, memory);
}

int shmLock(sqlite3_file *handle, int offset, int count, int flags)
{
    sqlite3_file *below = of(handle).below();
    of(handle).lockChanged();
    return below->pMethods->xShmLock(below, offset, count, flags);
}

void shmBarrier(sqlite3_file *handle)
{
    sqlite3_file *below = of(handle).below();
    below->pMethods->xShmBarrier(below);
}

int shmUnmap(sqlite3_file *handle, int remove)
{
    sqlite3_file *below = of(handle).below();
    return below->pMethods->xShmUnmap(below, remove);
}

} // namespace

const sqlite3_io_methods *vaultIoMethods()
{
    static constexpr sqlite3_io_methods methods{.iVersion = 2,
        .xClose = close,
        .xRead = read,
        .xWrite = write,
        .xTruncate = truncate,
        .xSync = sync,
        .xFileSize = fileSize,
        .xLock = lock,
        .xUnlock = unlock,
        .xCheckReservedLock = checkReservedLock,
        .xFileControl = control,
        .xSectorSize = sectorSize,
        .xDeviceCharacteristics = deviceCharacteristics,
        .xShmMap = shmMap,
        .xShmLock = shmLock,
        .xShmBarrier = shmBarrier,
        .xShmUnmap = shmUnmap,
        .xFetch = nullptr,
        .xUnfetch = nullptr};
    return &methods;
}
