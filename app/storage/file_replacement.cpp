#include "app/storage/file_replacement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <tuple>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
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
bool isFolderSynced(const QString &path)
{
    const int folder = open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY);
    if (folder < 0)
        return false;
    const bool isSynced = fsync(folder) == 0;
    close(folder);
    return isSynced;
}

#endif

/// Whether two names are of one file, which is then never to be overwritten by one of them.
bool isOneFile([[maybe_unused]] const QString &one, [[maybe_unused]] const QString &other)
{
#ifdef Q_OS_WIN
    return false; // here a file is moved aside, and never has two names
#else
    struct stat first = {};
    struct stat second = {};
    return stat(QFile::encodeName(one).constData(), &first) == 0 &&
        stat(QFile::encodeName(other).constData(), &second) == 0 && first.st_dev == second.st_dev &&
        first.st_ino == second.st_ino;
#endif
}

/// Where a replacement was cut off before the new file took the place, what waits aside is the file itself:
/// then its second name alone goes.
Outcome dropAside(const QString &target)
{
    const QString aside = asideOf(target);
    if (!isOneFile(aside, target))
        return wipe(aside);
    return QFile::remove(aside) ? Outcome(done) : Outcome(failed());
}

} // namespace

Outcome replace(const QString &fresh, const QString &target)
{
    QFile whole(fresh);
    if (!whole.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) || !flushed(whole))
        return failed();
    whole.close();
    if (auto gone = dropAside(target); !gone)
        return gone;
#ifdef Q_OS_WIN
    if (!swapped(fresh, target, asideOf(target)))
        return failed();
    // What cannot be wiped now is when the file is opened next.
    std::ignore = wipe(asideOf(target));
    return done;
#else
    QFile old(target);
    if (!old.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return failed();
    // A second name, so that nothing in the clear outlives a power cut unseen. Not every file system has
    // them.
    const bool isNamed =
        link(QFile::encodeName(target).constData(), QFile::encodeName(asideOf(target)).constData()) == 0;
    if (std::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(target).constData()) != 0) {
        std::ignore = dropAside(target);
        return failed();
    }
    // Unless the new name is sure to be on the disk, the old bytes may be needed.
    if (!isFolderSynced(target))
        return done;
    std::ignore = isNamed ? wipe(asideOf(target)) : overwrite(old);
    return done;
#endif
}

Outcome finish(const QString &target)
{
    if (!QFile::exists(target))
        return done;
    if (auto gone = dropAside(target); !gone)
        return gone;
    return wipe(freshFor(target));
}

QString asideOf(const QString &target)
{
    return target + QStringLiteral(".sealing-old");
}

QString freshFor(const QString &target)
{
    return target + QStringLiteral(".sealing");
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
    return gone;
}

} // namespace file_replacement
