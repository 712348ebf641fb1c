#include "app/vault/durable_file.h"

#include <QDir>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace durable_file {

namespace {

Outcome judged(bool isDone, const char *what)
{
    if (!isDone)
        return Error{Failure::Unavailable, QStringLiteral("backup.") + QLatin1String(what)};
    return done;
}

} // namespace

#ifdef Q_OS_WIN

Outcome sync(QFile &file)
{
    return judged(
        file.flush() && FlushFileBuffers(reinterpret_cast<HANDLE>(_get_osfhandle(file.handle()))), "sync");
}

Outcome syncFolder(const QString &)
{
    return done; // MOVEFILE_WRITE_THROUGH has done it
}

void forget(QFile &) {}

Outcome rename(const QString &from, const QString &to)
{
    const auto wide = [](const QString &path) { return QDir::toNativeSeparators(path).toStdWString(); };
    return judged(MoveFileExW(wide(from).c_str(), wide(to).c_str(),
                      MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH) != 0,
        "rename");
}

#else

Outcome sync(QFile &file)
{
    bool isDone = file.flush();
#ifdef Q_OS_MACOS
    // fsync() of macOS stops at the cache of the disk; shares do not know better.
    isDone = isDone && (fcntl(file.handle(), F_FULLFSYNC) == 0 || fsync(file.handle()) == 0);
#else
    isDone = isDone && fsync(file.handle()) == 0;
#endif
    return judged(isDone, "sync");
}

Outcome syncFolder(const QString &folder)
{
    const int handle = open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return judged(false, "sync");
    const bool isDone = fsync(handle) == 0 || errno == EINVAL || errno == ENOTSUP || errno == EBADF;
    close(handle);
    return judged(isDone, "sync");
}

void forget(QFile &file)
{
#ifdef Q_OS_MACOS
    fcntl(file.handle(), F_NOCACHE, 1);
#else
    posix_fadvise(file.handle(), 0, 0, POSIX_FADV_DONTNEED);
#endif
}

Outcome rename(const QString &from, const QString &to)
{
    return judged(
        std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0, "rename");
}

#endif

} // namespace durable_file
