#include "app/storage/reading_copy.h"

#include "app/storage/file_guard.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>

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

void removeLeftovers()
{
    const auto folders = QDir(QDir::tempPath()).entryInfoList({stem() + u'*'}, QDir::Dirs);
    for (const QFileInfo &folder : folders) {
        auto lock = folder.isSymLink() ? nullptr : lockIn(folder.filePath());
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

ReadingCopy::ReadingCopy() : m_folder(QDir::tempPath() + u'/' + stem() + QStringLiteral("XXXXXX")) {}

ReadingCopy::~ReadingCopy() = default;

Result<std::unique_ptr<ReadingCopy>> ReadingCopy::make(const QString &file)
{
    if (auto good = file_guard::checkForReading(file); !good)
        return good.error();
    removeLeftovers();
    const Error noRoom{Failure::Unavailable, QStringLiteral("file.reading-copy")};
    std::unique_ptr<ReadingCopy> copy(new ReadingCopy);
    if (!copy->m_folder.isValid())
        return noRoom;
    copy->m_lock = lockIn(copy->m_folder.path());
    copy->m_path = copy->m_folder.filePath(QFileInfo(file).fileName());
    constexpr int tries = 3;
    for (int i = 0; i < tries; ++i) {
        const Stamps before = stampsOf(file);
        if (!copied(file, copy->m_path))
            return noRoom;
        if (stampsOf(file) == before)
            return copy;
    }
    return Error{Failure::Busy, QStringLiteral("file.changing")};
}
