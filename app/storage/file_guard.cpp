#include "app/storage/file_guard.h"

#include "app/base/moment_in_error.h"
#include "app/storage/plain_file.h"
#include "app/storage/synced_folder.h"
#include "app/vault/vault_file.h"
#include "app/vault/vault_vfs.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QThread>

namespace file_guard {

namespace {

Error refusal(Failure failure, const char *reason)
{
    return Error{failure, QStringLiteral("file.") + QLatin1String(reason)};
}

bool isNetworkShare(const QString &folder)
{
    if (folder.startsWith(QLatin1String("//")) || folder.startsWith(QLatin1String("\\\\")))
        return true;
    static const QList<QByteArray> kinds = {"nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "afpfs", "webdav",
        "fuse.sshfs", "9p", "davfs", "fuse.davfs", "fuse.gvfsd-fuse", "fuse.rclone"};
    return kinds.contains(QStorageInfo(folder).fileSystemType());
}

Outcome checkContent(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refusal(Failure::Unavailable, "unreadable");
    if (file.size() == 0)
        return refusal(Failure::Damaged, "empty");
    if (plain_file::isOne(path))
        return plain_file::check(path);
    // Either copy of the header will do.
    constexpr qint64 copyBytes = vault_vfs::headerBytes / 2;
    const QByteArray first = file.read(8);
    const QByteArray second = file.seek(copyBytes) ? file.read(8) : QByteArray();
    if (first != "KLUIS001" && second != "KLUIS001")
        return refusal(Failure::Damaged, "not-ours");
    return done;
}

/// Whether both begin as copies of one customer file do.
bool isSameVault(const QString &one, const QString &other)
{
    const auto first = vault_file::vaultRef(one);
    const auto second = vault_file::vaultRef(other);
    return first && second && *first == *second;
}

QString lockPath(const QString &path)
{
    return path + QStringLiteral(".lock");
}

/// The machine and the process that a lock beside a file names.
std::pair<QString, qint64> keeperOf(const QLockFile &lock)
{
    qint64 process = 0;
    QString machine;
    QString program;
    lock.getLockInfo(&process, &machine, &program);
    return {machine, process};
}

/// Whoever was killed before writing their name into the lock leaves one that names nobody, and so nobody who
/// could be gone. The living write it at once.
bool isNameless(const QLockFile &lock)
{
    constexpr int writingTakes = 50; // milliseconds, by far
    if (lock.error() != QLockFile::LockFailedError || keeperOf(lock).second != 0)
        return false;
    QThread::msleep(writingTakes);
    return keeperOf(lock).second == 0;
}

} // namespace

Outcome check(const QString &path, bool create)
{
    const QFileInfo file(path);
    if (path.isEmpty() || file.isDir())
        return refusal(Failure::Invalid, "folder");
    if (!QFileInfo::exists(file.absolutePath()))
        return refusal(Failure::NotFound, "folder-missing");
    if (isNetworkShare(file.absolutePath()))
        return refusal(Failure::Refused, "network-share");
    const QString service = synced_folder::serviceOf(file.absolutePath());
    if (!service.isEmpty())
        return Error{Failure::Refused, QStringLiteral("file.synced-folder"), {service}};
    if (create)
        return file.exists() ? Outcome(refusal(Failure::Duplicate, "exists")) : Outcome(done);
    if (!file.exists())
        return refusal(Failure::NotFound, "missing");
    const QString original = synced_folder::originalOf(path);
    if (!original.isEmpty() && isSameVault(path, original))
        return Error{
            Failure::Refused, QStringLiteral("file.conflict-copy"), {QFileInfo(original).fileName()}};
    if (!file.isWritable() || !QFileInfo(file.absolutePath()).isWritable())
        return refusal(Failure::Unavailable, "read-only");
    return checkContent(path);
}

Outcome checkForReading(const QString &path)
{
    const QFileInfo file(path);
    if (path.isEmpty() || file.isDir())
        return refusal(Failure::Invalid, "folder");
    if (!file.exists())
        return refusal(Failure::NotFound, "missing");
    if (auto good = checkContent(path); !good)
        return good;
    return plain_file::isOne(path) ? Outcome(refusal(Failure::Refused, "plain")) : Outcome(done);
}

Result<std::unique_ptr<QLockFile>> lock(const QString &path)
{
    auto held = std::make_unique<QLockFile>(lockPath(path));
    held->setStaleLockTime(0); // only a lock whose owner is gone is stale, however long it is held
    if (held->tryLock(0))
        return held;
    if (isNameless(*held) && held->removeStaleLockFile() && held->tryLock(0))
        return held;
    if (held->error() == QLockFile::UnknownError &&
        QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable() == 0)
        return Error{Failure::Unavailable, QStringLiteral("storage.full")};
    if (held->error() != QLockFile::LockFailedError)
        return refusal(Failure::Unavailable, "read-only");
    const auto [machine, process] = keeperOf(*held);
    const auto holder = holder_note::read(path);
    const bool isTheirs = holder && holder->process == process && holder->machine == machine;
    if (!isTheirs)
        return Error{Failure::Busy, QStringLiteral("file.in-use"), {machine, QString::number(process)}};
    return Error{Failure::Busy, QStringLiteral("file.in-use-since"),
        {machine, QString::number(process), holder->since.toLocal().toString(momentInError)}};
}

std::optional<FileHolder> holder(const QString &path, const OpenVault &vault)
{
    const auto noted = holder_note::read(path, vault);
    if (!noted)
        return std::nullopt;
    const QLockFile lock(lockPath(path));
    const auto [machine, process] = keeperOf(lock);
    return noted->process == process && noted->machine == machine ? noted : std::nullopt;
}

} // namespace file_guard
