#include "app/vault/raw_file.h"

#include "app/vault/parent_vfs.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <sqlite3.h>

namespace {

Error failed(int code, const char *what)
{
    if ((code & 0xff) == SQLITE_FULL)
        return Error{Failure::Unavailable, QStringLiteral("storage.full")};
    return Error{Failure::Unavailable, QString::fromLatin1(what)};
}

/// SQLite writes no more than 128 KiB less one byte at once, and takes the rest for a full disk.
constexpr qint64 pieceBytes = 65'536;

/// SQLite creates files for all to read, so the file is made here, before anything is in it.
Outcome createEmpty(const QString &path)
{
    QFile file(path);
    if (file.open(
            QIODevice::ReadWrite | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return done;
    if (QFileInfo(path).exists() || QFileInfo(path).isSymLink())
        return Error{Failure::Duplicate, QStringLiteral("file.open")};
    if (file.error() == QFileDevice::ResourceError)
        return Error{Failure::Unavailable, QStringLiteral("storage.full")};
    return Error{Failure::Unavailable, QStringLiteral("file.open")};
}

} // namespace

RawFile::RawFile(const char *name) : m_name(name) {}

RawFile::~RawFile()
{
    close();
    sqlite3_free_filename(m_name);
}

void RawFile::close()
{
    if (m_file && m_file->pMethods)
        m_file->pMethods->xClose(m_file);
    m_file = nullptr;
    m_memory.reset();
}

Outcome RawFile::openAs(int flags)
{
    sqlite3_vfs *parent = parent_vfs::get();
    m_memory = std::make_unique<std::byte[]>(size_t(parent->szOsFile));
    m_file = reinterpret_cast<sqlite3_file *>(m_memory.get());
    int granted = 0;
    const int code = parent->xOpen(parent, m_name, m_file, flags, &granted);
    if (code != SQLITE_OK)
        return failed(code, "file.open");
    // Where writing is not allowed, SQLite opens for reading and says so.
    if ((flags & SQLITE_OPEN_READWRITE) && (granted & SQLITE_OPEN_READONLY))
        return Error{Failure::Unavailable, QStringLiteral("file.open")};
    return done;
}

Result<std::unique_ptr<RawFile>> RawFile::open(const QString &path, Mode mode)
{
    const Error none{Failure::Unavailable, QStringLiteral("file.open")};
    if (!parent_vfs::get())
        return none;
    if (mode == Mode::Create) {
        if (auto created = createEmpty(path); !created)
            return created.error();
    } else if (!QFileInfo::exists(path)) {
        return Error{Failure::NotFound, QStringLiteral("file.open")};
    }
    const QByteArray name = QFileInfo(path).absoluteFilePath().toUtf8();
    const char *kept = sqlite3_create_filename(name.constData(), "", "", 0, nullptr);
    if (!kept)
        return none;
    std::unique_ptr<RawFile> file(new RawFile(kept));
    if (mode == Mode::Create) {
        // SQLite syncs the folder with the first sync of a file that it takes for a new journal. It must be
        // closed before anybody locks the file: journals are closed without a look at the locks.
        auto named = file->openAs(SQLITE_OPEN_SUPER_JOURNAL | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
        if (named)
            named = file->sync();
        file->close();
        if (!named)
            return named.error();
    }
    const int access = mode == Mode::Read ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    if (auto opened = file->openAs(SQLITE_OPEN_MAIN_DB | access); !opened)
        return opened.error();
    return file;
}

Result<QByteArray> RawFile::read(qint64 offset, qint64 size)
{
    const auto whole = this->size();
    if (!whole)
        return whole.error();
    if (offset < 0 || size < 0)
        return failed(SQLITE_IOERR, "file.read");
    QByteArray bytes(std::min(size, std::max<qint64>(*whole - offset, 0)), '\0');
    for (qint64 at = 0; at < bytes.size(); at += pieceBytes) {
        const auto piece = int(std::min(pieceBytes, bytes.size() - at));
        const int code = m_file->pMethods->xRead(m_file, bytes.data() + at, piece, offset + at);
        if (code != SQLITE_OK)
            return failed(code, "file.read");
    }
    return bytes;
}

Outcome RawFile::write(qint64 offset, QByteArrayView bytes)
{
    if (offset < 0)
        return failed(SQLITE_IOERR, "file.write");
    for (qint64 at = 0; at < bytes.size(); at += pieceBytes) {
        const auto piece = int(std::min(pieceBytes, bytes.size() - at));
        const int code = m_file->pMethods->xWrite(m_file, bytes.data() + at, piece, offset + at);
        if (code != SQLITE_OK)
            return failed(code, "file.write");
    }
    return done;
}

Outcome RawFile::sync()
{
    const int code = m_file->pMethods->xSync(m_file, SQLITE_SYNC_FULL);
    return code == SQLITE_OK ? Outcome(done) : failed(code, "file.sync");
}

Outcome RawFile::truncate(qint64 size)
{
    const int code = m_file->pMethods->xTruncate(m_file, size);
    return code == SQLITE_OK ? Outcome(done) : failed(code, "file.write");
}

Result<qint64> RawFile::size()
{
    sqlite3_int64 bytes = 0;
    const int code = m_file->pMethods->xFileSize(m_file, &bytes);
    if (code != SQLITE_OK)
        return failed(code, "file.read");
    return qint64(bytes);
}
