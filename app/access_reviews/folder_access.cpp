#include "app/access_reviews/folder_access.h"

#include "app/access_reviews/access_line.h"

#include <QFileInfo>

namespace folder_access {

namespace {

QString faultWhere(const QString &path, bool isFolder, QFileDevice::Permissions others)
{
    const QFileInfo place(path);
    if (path.isEmpty() || !place.exists() || place.isDir() != isFolder)
        return access_fault::unknown;
#ifdef Q_OS_WIN
    // The lists of NTFS are not read, and what cannot be known counts as failed.
    Q_UNUSED(others);
    return access_fault::unknown;
#else
    return place.permissions().testAnyFlags(others) ? access_fault::openToOthers : QString();
#endif
}

} // namespace

QString faultOfFile(const QString &path)
{
    using enum QFileDevice::Permission;
    return faultWhere(path, false, ReadGroup | WriteGroup | ReadOther | WriteOther);
}

QString faultOfFolder(const QString &path)
{
    using enum QFileDevice::Permission;
    return faultWhere(path, true, WriteGroup | ReadOther | WriteOther | ExeOther);
}

QString faultOfFolderAround(const QString &path)
{
    using enum QFileDevice::Permission;
    return faultWhere(path, true, WriteGroup | WriteOther);
}

QString withOwner(const QString &path)
{
    const QString owner = QFileInfo(path).owner();
    return owner.isEmpty() ? path : QStringLiteral("%1 · %2").arg(path, owner);
}

} // namespace folder_access
