#include "app/storage/file_replacement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace file_replacement {

namespace {

Error failed()
{
    return Error{Failure::Unavailable, QStringLiteral("file.replace")};
}

bool flushed(QFile &file)
{
    if (!file.flush())
        return false;
#ifdef Q_OS_WIN
    return _commit(file.handle()) == 0;
#else
    return fsync(file.handle()) == 0;
#endif
}

/// Writes zeroes over everything that the handle reaches, also when its name is gone.
Outcome overwrite(QFile &file)
{
    const QByteArray zeroes(1 << 20, '\0');
    const qint64 size = file.size();
    if (!file.seek(0))
        return failed();
    for (qint64 at = 0; at < size; at += zeroes.size()) {
        const qint64 part = std::min<qint64>(zeroes.size(), size - at);
        if (file.write(zeroes.constData(), part) != part)
            return failed();
    }
    return flushed(file) ? Outcome(done) : Outcome(failed());
}

#ifdef Q_OS_WIN

bool swapped(const QString &fresh, const QString &target, const QString &aside)
{
    const auto name = [](const QString &path) {
        return reinterpret_cast<LPCWSTR>(QDir::toNativeSeparators(path).utf16());
    };
    return ReplaceFileW(name(target), name(fresh), name(aside), REPLACEFILE_WRITE_THROUGH, nullptr, nullptr);
}

#else

/// A name is on disk only once its folder is (security.md 3.1, row 3).
void syncFolder(const QString &path)
{
    const int folder = open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY);
    if (folder < 0)
        return;
    fsync(folder);
    close(folder);
}

#endif

} // namespace

Outcome replace(const QString &fresh, const QString &target)
{
#ifdef Q_OS_WIN
    const QString aside = target + QStringLiteral(".old");
    if (!swapped(fresh, target, aside))
        return failed();
    return wipe(aside);
#else
    QFile old(target);
    if (!old.open(QIODevice::ReadWrite))
        return failed();
    if (std::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(target).constData()) != 0)
        return failed();
    syncFolder(target);
    return overwrite(old);
#endif
}

Outcome wipe(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return done;
    if (!file.open(QIODevice::ReadWrite))
        return failed();
    auto gone = overwrite(file);
    file.close();
    if (!file.remove())
        return failed();
#ifndef Q_OS_WIN
    syncFolder(path);
#endif
    return gone;
}

} // namespace file_replacement
