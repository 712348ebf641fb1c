#include "app/storage/small_note.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace small_note {

Outcome write(const QString &path, const QByteArray &bytes)
{
    // It would write to wherever a link leads.
    if (QFileInfo(path).isSymLink())
        QFile::remove(path);
    QSaveFile file(path);
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    return isWritten ? Outcome(done) : Outcome(Error{Failure::Unavailable, QStringLiteral("file.note")});
}

std::optional<QByteArray> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray bytes = file.read(mostBytes + 1);
    return bytes.isEmpty() || bytes.size() > mostBytes ? std::nullopt : std::optional(bytes);
}

} // namespace small_note
