#include "app/backup/backup_name.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>
#include <tuple>

namespace {

const QString partial = QStringLiteral(".part");

QString nameOf(const QString &vault, Instant made)
{
    return QStringLiteral("klantkluis-%1-%2.kkbackup")
        .arg(vault, made.toUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")));
}

} // namespace

QString shortNameOf(const QUuid &vault)
{
    return vault.toString(QUuid::WithoutBraces).left(8);
}

QString backupName(const QUuid &vault, Instant made)
{
    return nameOf(shortNameOf(vault), made);
}

Result<NamedBackup> namedBackup(const QString &name)
{
    static const QRegularExpression form(
        QStringLiteral("^klantkluis-([0-9a-f]{8})-([0-9]{8}T[0-9]{6})Z\\.kkbackup$"));
    const Error other{Failure::NotFound, QStringLiteral("backup.name")};
    const auto parts = form.match(name);
    if (!parts.hasMatch())
        return other;
    QDateTime moment = QDateTime::fromString(parts.captured(2), QStringLiteral("yyyyMMdd'T'HHmmss"));
    moment.setTimeSpec(Qt::UTC);
    const NamedBackup backup{name, parts.captured(1), Instant::fromDateTime(moment)};
    if (!moment.isValid() || nameOf(backup.vault, backup.made) != name)
        return other;
    return backup;
}

Result<BackupFolder> backupsIn(const QString &folder)
{
    const QDir place(folder);
    if (!place.exists() || !place.isReadable())
        return Error{Failure::Unavailable, QStringLiteral("backup.destination-absent")};
    BackupFolder found;
    for (const QString &name : place.entryList(QDir::Files)) {
        if (auto backup = namedBackup(name))
            found.backups << *std::move(backup);
        else if (name.endsWith(partial) && namedBackup(name.chopped(partial.size())))
            found.leftovers << name;
    }
    std::sort(
        found.backups.begin(), found.backups.end(), [](const NamedBackup &one, const NamedBackup &other) {
            return std::tie(one.made, one.name) < std::tie(other.made, other.name);
        });
    return found;
}
