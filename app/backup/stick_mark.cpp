#include "app/backup/stick_mark.h"

#include "app/backup/folder_medium.h"
#include "app/vault/secret_bytes.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStorageInfo>

namespace stick_mark {

namespace {

bool isLetter(QChar letter)
{
    return letter >= u'A' && letter <= u'Z';
}

} // namespace

Result<StickMark> read(const QString &folder)
{
    static const QRegularExpression form(
        QStringLiteral("\\Aklantkluis-stick 1\n([0-9a-f]{32})\n([A-Z])\n\\z"));
    QFile file(folder + QLatin1String(fileName));
    if (!file.exists())
        return Error{Failure::NotFound, QStringLiteral("backup.no-stick")};
    if (!file.open(QIODevice::ReadOnly))
        return Error{Failure::Unavailable, QStringLiteral("backup.read")};
    const auto parts = form.match(QString::fromLatin1(file.read(100)));
    if (!parts.hasMatch())
        return Error{Failure::Damaged, QStringLiteral("backup.stick-mark")};
    return StickMark{parts.captured(1), parts.captured(2).at(0)};
}

Result<StickMark> write(const QString &folder, QChar letter)
{
    if (!isLetter(letter))
        return Error{Failure::Invalid, QStringLiteral("backup.stick-letter")};
    const auto random = SecretBytes::random(16);
    if (!random)
        return random.error();
    const StickMark mark{QString::fromLatin1(random->view().toByteArray().toHex()), letter};

    FolderMedium medium(folder);
    auto written = medium.create(QString::fromLatin1(fileName).sliced(1));
    if (!written && written.error().failure == Failure::Duplicate)
        return Error{Failure::Duplicate, QStringLiteral("backup.stick-marked")};
    if (written)
        written =
            medium.write(QStringLiteral("klantkluis-stick 1\n%1\n%2\n").arg(mark.id, letter).toLatin1());
    if (written)
        written = medium.sync();
    if (written)
        written = medium.publish();
    return written ? Result<StickMark>(mark) : Result<StickMark>(written.error());
}

Result<QString> find(const QString &id, const QStringList &folders)
{
    for (const QString &folder : folders) {
        const auto mark = read(folder);
        if (mark && mark->id == id)
            return folder;
    }
    return Error{Failure::NotFound, QStringLiteral("backup.no-stick")};
}

QStringList onEveryVolume(const QString &relativeFolder)
{
    QStringList folders;
    for (const QStorageInfo &volume : QStorageInfo::mountedVolumes())
        folders << QDir::cleanPath(QDir(volume.rootPath()).filePath(relativeFolder));
    return folders;
}

} // namespace stick_mark
