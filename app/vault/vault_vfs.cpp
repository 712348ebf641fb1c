#include "app/vault/vault_vfs.h"

#include "app/vault/page_access.h"
#include "app/vault/parent_vfs.h"
#include "app/vault/vault_io.h"
#include "app/vault/vault_journal_file.h"
#include "app/vault/vault_log_file.h"
#include "app/vault/vault_main_file.h"
#include "app/vault/vault_temporary_file.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <cstring>
#include <new>

namespace {

constexpr char layerName[] = "kluis";
constexpr char ticketWord[] = "ticket";
constexpr char filledWord[] = "filled";

constexpr int temporaryFiles =
    SQLITE_OPEN_TEMP_DB | SQLITE_OPEN_TRANSIENT_DB | SQLITE_OPEN_TEMP_JOURNAL | SQLITE_OPEN_SUBJOURNAL;

sqlite3_vfs *below(sqlite3_vfs *layer)
{
    return static_cast<sqlite3_vfs *>(layer->pAppData);
}

/// Null and SQLITE_CANTOPEN for what is none of ours, such as the journal over several files.
SealedFile *makeFile(sqlite3_file *real, const char *name, int flags, int *code)
{
    *code = SQLITE_NOMEM;
    if (flags & temporaryFiles) {
        auto key = SecretBytes::random(PageCipher::keyBytes);
        return key ? new (std::nothrow) VaultTemporaryFile(real, *std::move(key)) : nullptr;
    }
    constexpr int named = SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_WAL;
    const auto access =
        name && (flags & named) ? PageAccess::find(sqlite3_uri_int64(name, ticketWord, 0)) : nullptr;
    if (!access) {
        *code = SQLITE_CANTOPEN;
        return nullptr;
    }
    if (flags & SQLITE_OPEN_WAL)
        return new (std::nothrow) VaultLogFile(real, access);
    if (flags & SQLITE_OPEN_MAIN_JOURNAL)
        return new (std::nothrow) VaultJournalFile(real, access);
    return new (std::nothrow)
        VaultMainFile(real, access, name, sqlite3_uri_boolean(name, filledWord, 0) != 0);
}

int openFile(sqlite3_vfs *layer, const char *name, sqlite3_file *handle, int flags, int *granted)
{
    auto *mine = new (handle) VaultHandle{};
    sqlite3_file *real = mine->below();
    std::memset(real, 0, size_t(below(layer)->szOsFile));
    int code = SQLITE_OK;
    mine->file = makeFile(real, name, flags, &code);
    if (!mine->file)
        return code;
    code = below(layer)->xOpen(below(layer), name, real, flags, granted);
    if (code == SQLITE_OK)
        code = mine->file->begin();
    if (code == SQLITE_OK) {
        mine->base.pMethods = vaultIoMethods();
        return code;
    }
    if (real->pMethods)
        real->pMethods->xClose(real);
    delete mine->file;
    mine->file = nullptr;
    return code;
}

int removeFile(sqlite3_vfs *layer, const char *name, int syncFolder)
{
    return below(layer)->xDelete(below(layer), name, syncFolder);
}

int accessFile(sqlite3_vfs *layer, const char *name, int flags, int *answer)
{
    return below(layer)->xAccess(below(layer), name, flags, answer);
}

int fullPathname(sqlite3_vfs *layer, const char *name, int size, char *out)
{
    return below(layer)->xFullPathname(below(layer), name, size, out);
}

int randomness(sqlite3_vfs *layer, int size, char *out)
{
    return below(layer)->xRandomness(below(layer), size, out);
}

int pause(sqlite3_vfs *layer, int microseconds)
{
    return below(layer)->xSleep(below(layer), microseconds);
}

int currentTime(sqlite3_vfs *layer, double *days)
{
    return below(layer)->xCurrentTime(below(layer), days);
}

int lastError(sqlite3_vfs *layer, int size, char *out)
{
    return below(layer)->xGetLastError ? below(layer)->xGetLastError(below(layer), size, out) : SQLITE_OK;
}

int currentTimeInMilliseconds(sqlite3_vfs *layer, sqlite3_int64 *now)
{
    if (below(layer)->iVersion >= 2 && below(layer)->xCurrentTimeInt64)
        return below(layer)->xCurrentTimeInt64(below(layer), now);
    double days = 0;
    const int code = below(layer)->xCurrentTime(below(layer), &days);
    *now = sqlite3_int64(days * 86'400'000.0);
    return code;
}

/// Without extensions: nothing is loaded into a program that has a vault open.
sqlite3_vfs describe(sqlite3_vfs *parent)
{
    sqlite3_vfs layer{};
    layer.iVersion = 2;
    layer.szOsFile = int(sizeof(VaultHandle)) + parent->szOsFile;
    layer.mxPathname = parent->mxPathname;
    layer.zName = layerName;
    layer.pAppData = parent;
    layer.xOpen = openFile;
    layer.xDelete = removeFile;
    layer.xAccess = accessFile;
    layer.xFullPathname = fullPathname;
    layer.xRandomness = randomness;
    layer.xSleep = pause;
    layer.xCurrentTime = currentTime;
    layer.xGetLastError = lastError;
    layer.xCurrentTimeInt64 = currentTimeInMilliseconds;
    return layer;
}

int registerOnce()
{
    sqlite3_vfs *parent = parent_vfs::get();
    if (!parent)
        return SQLITE_ERROR;
    static sqlite3_vfs layer = describe(parent);
    return sqlite3_vfs_register(&layer, 0);
}

} // namespace

Outcome vault_vfs::install()
{
    static const int code = registerOnce();
    if (code != SQLITE_OK)
        return Error{Failure::Unavailable, QStringLiteral("vault.layer")};
    return done;
}

quint32 vault_vfs::admit(PageCipher cipher)
{
    return PageAccess::admit(std::move(cipher));
}

void vault_vfs::revoke(quint32 ticket)
{
    PageAccess::revoke(ticket);
}

QString vault_vfs::uri(const QString &path, quint32 ticket, Contents contents)
{
    QString name = QDir::fromNativeSeparators(path);
    // A letter of a drive is no machine's name, and neither is the name of a machine a folder.
    if (!name.startsWith(u'/'))
        name.prepend(QFileInfo(name).isAbsolute() ? QStringLiteral("///") : QString());
    else
        name.prepend(QStringLiteral("//"));
    // Put together by hand: what is encoded may look like a place for another argument.
    QByteArray full = "file:" + QUrl::toPercentEncoding(name, "/:") + "?vfs=" + layerName;
    full += QByteArray("&") + ticketWord + '=' + QByteArray::number(ticket);
    if (contents == Contents::MustExist)
        full += QByteArray("&") + filledWord + "=1";
    return QString::fromLatin1(full);
}

bool vault_vfs::isUri(QByteArrayView name)
{
    const QByteArray words =
        name.startsWith("file:") ? name.toByteArray().mid(name.indexOf('?') + 1) : QByteArray();
    // Of two layers in one name SQLite would take the last.
    return words.startsWith(QByteArray("vfs=") + layerName + '&') && words.count("vfs") == 1;
}

Outcome vault_vfs::reserve(sqlite3 *db)
{
    sqlite3_vfs *used = nullptr;
    if (sqlite3_file_control(db, "main", SQLITE_FCNTL_VFS_POINTER, &used) != SQLITE_OK || !used ||
        std::strcmp(used->zName, layerName) != 0)
        return Error{Failure::Refused, QStringLiteral("vault.layer")};
    int asked = reservedBytes;
    sqlite3_file_control(db, "main", SQLITE_FCNTL_RESERVE_BYTES, &asked);
    int kept = -1;
    sqlite3_file_control(db, "main", SQLITE_FCNTL_RESERVE_BYTES, &kept);
    int size = 0;
    sqlite3_exec(
        db, "PRAGMA main.page_size",
        [](void *out, int, char **values, char **) {
            *static_cast<int *>(out) = QByteArray(values[0]).toInt();
            return 0;
        },
        &size, nullptr);
    if (kept != reservedBytes || size != pageBytes)
        return Error{Failure::Damaged, QStringLiteral("vault.pages")};
    return done;
}
