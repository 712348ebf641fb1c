#include "app/storage/reading_copy.h"

#include "app/storage/file_guard.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStorageInfo>

#include <array>
#include <utility>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace {

constexpr std::array endings = {"", "-wal", "-journal"};

QString stem()
{
    return QStringLiteral("klantkluis-reading-");
}

std::unique_ptr<QLockFile> lockIn(const QString &folder)
{
    auto lock = std::make_unique<QLockFile>(folder + QStringLiteral("/reading.lock"));
    lock->setStaleLockTime(0);
    return lock->tryLock(0) ? std::move(lock) : nullptr;
}

bool isOurs(const QFileInfo &entry)
{
#ifdef Q_OS_UNIX
    if (entry.ownerId() != ::geteuid())
        return false;
#endif
    return !entry.isSymLink();
}

/// Folders that nobody else can put anything into, by preference: in memory, and where programs keep what
/// they can do without.
QStringList folders()
{
    QStringList places;
    // Without it Qt would make one of its own in the folder that all share.
    if (qEnvironmentVariableIsSet("XDG_RUNTIME_DIR"))
        places.append(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation));
    places.append(QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation));
    QStringList own;
    for (const QString &place : std::as_const(places)) {
        const QString folder = place + QStringLiteral("/klantkluis-reading");
        constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
        if (!place.isEmpty() && QDir().mkpath(folder) && isOurs(QFileInfo(folder)) &&
            QFile::setPermissions(folder, ownerOnly))
            own.append(folder);
    }
    return own;
}

void removeLeftovers(const QString &within)
{
    const auto folders = QDir(within).entryInfoList({stem() + u'*'}, QDir::Dirs);
    for (const QFileInfo &folder : folders) {
        auto lock = isOurs(folder) ? lockIn(folder.filePath()) : nullptr;
        if (!lock)
            continue;
        lock.reset();
        QDir(folder.filePath()).removeRecursively();
    }
}

/// What changes when somebody writes.
struct Stamp
{
    qint64 size = 0;
    QDateTime changed;

    friend bool operator==(const Stamp &, const Stamp &) = default;
};

using Stamps = std::array<Stamp, endings.size()>;

Stamps stampsOf(const QString &file)
{
    Stamps stamps;
    for (size_t i = 0; i < endings.size(); ++i) {
        const QFileInfo part(file + QLatin1String(endings[i]));
        if (part.exists())
            stamps[i] = {part.size(), part.lastModified()};
    }
    return stamps;
}

/// And a third more, for what SQLite writes beside it.
bool hasRoom(const QString &folder, const Stamps &parts)
{
    qint64 size = 0;
    for (const Stamp &part : parts)
        size += part.size;
    const qint64 free = QStorageInfo(folder).bytesAvailable();
    return free < 0 || free >= size + size / 3;
}

Error noRoom()
{
    return {Failure::Unavailable, QStringLiteral("file.reading-copy")};
}

bool copied(const QString &file, const QString &to)
{
    for (const auto *ending : endings) {
        const QString from = file + QLatin1String(ending);
        const QString path = to + QLatin1String(ending);
        QFile::remove(path);
        const bool isThere = QFileInfo(from).size() > 0;
        if (isThere &&
            !(QFile::copy(from, path) &&
                QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner)))
            return false;
    }
    return true;
}

} // namespace

ReadingCopy::ReadingCopy(const QString &within) : m_folder(within + u'/' + stem() + QStringLiteral("XXXXXX"))
{}

ReadingCopy::~ReadingCopy() = default;

Result<std::unique_ptr<ReadingCopy>> ReadingCopy::make(const QString &file)
{
    if (auto good = file_guard::checkForReading(file); !good)
        return good.error();
    const QStringList places = folders();
    for (const QString &place : places)
        removeLeftovers(place);
    Result<std::unique_ptr<ReadingCopy>> copy = noRoom();
    for (const QString &place : places) {
        copy = madeIn(place, file);
        if (copy || copy.error().failure != Failure::Unavailable)
            break;
    }
    return copy;
}

Result<std::unique_ptr<ReadingCopy>> ReadingCopy::madeIn(const QString &folder, const QString &file)
{
    std::unique_ptr<ReadingCopy> copy(new ReadingCopy(folder));
    if (copy->m_folder.isValid())
        copy->m_lock = lockIn(copy->m_folder.path());
    if (!copy->m_lock)
        return noRoom();
    copy->m_path = copy->m_folder.filePath(QFileInfo(file).fileName());
    constexpr int tries = 3;
    for (int i = 0; i < tries; ++i) {
        const Stamps before = stampsOf(file);
        if (!hasRoom(folder, before) || !copied(file, copy->m_path))
            return noRoom();
        if (stampsOf(file) == before)
            return copy;
    }
    return Error{Failure::Busy, QStringLiteral("file.changing")};
}
