#include "tests/vault/fault_vfs.h"

#include "app/vault/parent_vfs.h"

#include <cstring>
#include <new>
#include <sqlite3.h>

namespace {

using namespace fault_vfs;

struct State
{
    bool records = false;
    QList<Operation> operations;
    bool armed = false;
    bool failed = false;
    bool stays = false;
    Fault fault = Fault::IoError;
    int left = 0;
} state;

sqlite3_vfs *usual = nullptr;

struct File
{
    sqlite3_file base;
    QString *name;
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

File &of(sqlite3_file *handle)
{
    return *reinterpret_cast<File *>(handle);
}

const sqlite3_io_methods &real(sqlite3_file *handle)
{
    return *of(handle).real()->pMethods;
}

QString baseName(const char *path)
{
    return QString::fromUtf8(path).section(u'/', -1);
}

/// Whether this call is the one that fails; `concerned` where the fault is about such calls.
bool fails(bool concerned)
{
    if (!state.armed || !concerned)
        return false;
    if (state.failed && state.stays)
        return true;
    if (--state.left != 0)
        return false;
    state.failed = true;
    return true;
}

void note(Act act, const QString &file, qint64 offset = 0, const QByteArray &bytes = {})
{
    if (state.records && !file.isEmpty())
        state.operations.append({act, file, offset, bytes});
}

int closeFile(sqlite3_file *handle)
{
    const int code = real(handle).xClose(of(handle).real());
    delete of(handle).name;
    return code;
}

int readFile(sqlite3_file *handle, void *to, int amount, sqlite3_int64 offset)
{
    if (fails(state.fault == Fault::IoError))
        return SQLITE_IOERR_READ;
    const int code = real(handle).xRead(of(handle).real(), to, amount, offset);
    if (code != SQLITE_OK || !fails(state.fault == Fault::ShortRead))
        return code;
    std::memset(static_cast<char *>(to) + amount / 2, 0, size_t(amount - amount / 2));
    return SQLITE_IOERR_SHORT_READ;
}

int writeFile(sqlite3_file *handle, const void *from, int amount, sqlite3_int64 offset)
{
    if (fails(state.fault == Fault::IoError))
        return SQLITE_IOERR_WRITE;
    if (fails(state.fault == Fault::DiskFull)) {
        // What still fits is written, as on a disk that is full.
        real(handle).xWrite(of(handle).real(), from, amount / 3, offset);
        return SQLITE_FULL;
    }
    note(Act::Write, *of(handle).name, offset, QByteArray(static_cast<const char *>(from), amount));
    return real(handle).xWrite(of(handle).real(), from, amount, offset);
}

int truncateFile(sqlite3_file *handle, sqlite3_int64 size)
{
    if (fails(state.fault == Fault::IoError))
        return SQLITE_IOERR_TRUNCATE;
    note(Act::Truncate, *of(handle).name, size);
    return real(handle).xTruncate(of(handle).real(), size);
}

int syncFile(sqlite3_file *handle, int)
{
    if (fails(state.fault == Fault::IoError || state.fault == Fault::SyncError))
        return SQLITE_IOERR_FSYNC;
    note(Act::Sync, *of(handle).name);
    return SQLITE_OK;
}

int sizeFile(sqlite3_file *handle, sqlite3_int64 *size)
{
    return real(handle).xFileSize(of(handle).real(), size);
}

int lockFile(sqlite3_file *handle, int level)
{
    return real(handle).xLock(of(handle).real(), level);
}

int unlockFile(sqlite3_file *handle, int level)
{
    return real(handle).xUnlock(of(handle).real(), level);
}

int checkLock(sqlite3_file *handle, int *out)
{
    return real(handle).xCheckReservedLock(of(handle).real(), out);
}

int controlFile(sqlite3_file *handle, int operation, void *argument)
{
    return real(handle).xFileControl(of(handle).real(), operation, argument);
}

int sectorSize(sqlite3_file *handle)
{
    return real(handle).xSectorSize(of(handle).real());
}

int characteristics(sqlite3_file *handle)
{
    return real(handle).xDeviceCharacteristics(of(handle).real());
}

int shmMap(sqlite3_file *handle, int region, int size, int extend, volatile void **memory)
{
    return real(handle).xShmMap(of(handle).real(), region, size, extend, memory);
}

int shmLock(sqlite3_file *handle, int offset, int count, int flags)
{
    return real(handle).xShmLock(of(handle).real(), offset, count, flags);
}

void shmBarrier(sqlite3_file *handle)
{
    real(handle).xShmBarrier(of(handle).real());
}

int shmUnmap(sqlite3_file *handle, int remove)
{
    return real(handle).xShmUnmap(of(handle).real(), remove);
}

constexpr sqlite3_io_methods methods{2, closeFile, readFile, writeFile, truncateFile, syncFile, sizeFile,
    lockFile, unlockFile, checkLock, controlFile, sectorSize, characteristics, shmMap, shmLock, shmBarrier,
    shmUnmap, nullptr, nullptr};

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *handle, int flags, int *granted)
{
    auto *mine = new (handle) File{};
    if (fails(state.fault == Fault::IoError))
        return SQLITE_CANTOPEN;
    std::memset(mine->real(), 0, size_t(usual->szOsFile));
    const int code = usual->xOpen(usual, name, mine->real(), flags, granted);
    if (code != SQLITE_OK)
        return code;
    mine->name = new QString(name ? baseName(name) : QString());
    note(Act::Open, *mine->name);
    mine->base.pMethods = &methods;
    return code;
}

int deleteFile(sqlite3_vfs *, const char *name, int syncFolder)
{
    if (fails(state.fault == Fault::IoError))
        return SQLITE_IOERR_DELETE;
    note(Act::Delete, baseName(name), syncFolder);
    return usual->xDelete(usual, name, 0);
}

} // namespace

bool fault_vfs::install()
{
    usual = sqlite3_vfs_find(nullptr);
    static sqlite3_vfs layer = *usual;
    layer.pNext = nullptr;
    layer.iVersion = 2;
    layer.zName = "fault";
    layer.szOsFile = int(sizeof(File)) + usual->szOsFile;
    layer.xOpen = openFile;
    layer.xDelete = deleteFile;
    return sqlite3_vfs_register(&layer, 0) == SQLITE_OK && parent_vfs::choose("fault");
}

void fault_vfs::startRecording()
{
    state.operations.clear();
    state.records = true;
}

void fault_vfs::acknowledge()
{
    if (state.records)
        state.operations.append(Operation{});
}

QList<Operation> fault_vfs::stopRecording()
{
    state.records = false;
    return std::move(state.operations);
}

void fault_vfs::failAt(Fault fault, int call, bool stays)
{
    state.fault = fault;
    state.left = call;
    state.stays = stays;
    state.failed = false;
    state.armed = true;
}

bool fault_vfs::hasFailed()
{
    return state.failed;
}

void fault_vfs::heal()
{
    state.armed = false;
}
