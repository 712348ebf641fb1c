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
#include <unistd.h>
#endif

namespace file_replacement {

namespace {

Error failed()
{
    return Error{Failure::Unavailable, QStringLiteral("file.replace")};
}

/// Where the old file waits to be overwritten. No name that anybody would give to a copy.
QString asideOf(const QString &target)
{
    return target + QStringLiteral(".sealing-old");
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

} // namespace

Outcome replace(const QString &fresh, const QString &target)
{
    QFile whole(fresh);
    if (!whole.open(QIODevice::ReadWrite) || !flushed(whole))
        return failed();
    whole.close();
#ifdef Q_OS_WIN
    const QString aside = asideOf(target);
    if (!swapped(fresh, target, aside))
        return failed();
    // What cannot be wiped now is when the file is opened next.
    std::ignore = wipe(aside);
    return done;
#else
    QFile old(target);
    if (!old.open(QIODevice::ReadWrite))
        return failed();
    // Kept under another name until it is overwritten, so that nothing in the clear outlives a power cut
    // unseen.
    const QByteArray aside = QFile::encodeName(asideOf(target));
    std::ignore = wipe(asideOf(target));
    if (link(QFile::encodeName(target).constData(), aside.constData()) != 0 || !isFolderSynced(target))
        return failed();
    if (std::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(target).constData()) != 0) {
        QFile::remove(asideOf(target));
        return failed();
    }
    // Unless the new name is sure to be on the disk, the old bytes may be needed.
    if (isFolderSynced(target))
        std::ignore = wipe(asideOf(target));
    return done;
#endif
}

Outcome finish(const QString &target)
{
    if (!QFile::exists(target))
        return done;
    for (const QString &rest : {asideOf(target), freshFor(target)}) {
        if (auto gone = wipe(rest); !gone)
            return gone;
    }
    return done;
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
