#include "app/storage/small_note.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace small_note {

namespace {

/// Whoever can write beside the file may have put anything there: a link leads elsewhere, a pipe has no end.
bool openPlain(QFile &file)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(
        QFile::encodeName(file.fileName()).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    struct stat found;
    if (::fstat(descriptor, &found) == 0 && S_ISREG(found.st_mode) &&
        file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return true;
    ::close(descriptor);
    return false;
#else
    const QFileInfo found(file.fileName());
    return found.isFile() && !found.isSymLink() && file.open(QIODevice::ReadOnly);
#endif
}

} // namespace

Outcome write(const QString &path, const QByteArray &bytes)
{
    // It would write to wherever a link or a pipe leads.
    if (const QFileInfo there(path); there.isSymLink() || (there.exists() && !there.isFile()))
        QFile::remove(path);
    QSaveFile file(path);
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    return isWritten ? Outcome(done) : Outcome(Error{Failure::Unavailable, QStringLiteral("file.note")});
}

std::optional<QByteArray> read(const QString &path)
{
    QFile file(path);
    if (!openPlain(file))
        return std::nullopt;
    const QByteArray bytes = file.read(mostBytes + 1);
    return bytes.isEmpty() || bytes.size() > mostBytes ? std::nullopt : std::optional(bytes);
}

} // namespace small_note
