#include "app/backup/backup_destination.h"

#include "app/backup/backup_error.h"

#include <QDir>
#include <QStorageInfo>

namespace {

/// Left free beside the backup, for the ledger and for what a file system needs itself.
constexpr qint64 spare = 1024 * 1024;

Error absent(const BackupDestination &destination)
{
    QStringList place;
    if (destination.mark)
        place << QString(destination.mark->letter);
    return backupError(Failure::Unavailable, "destination-absent", place);
}

} // namespace

BackupDestination located(const BackupDestination &destination)
{
    if (!destination.mark)
        return destination;
    const QStringList places =
        QStringList{destination.folder} + stick_mark::onEveryVolume(destination.onVolume);
    BackupDestination here = destination;
    if (const auto found = stick_mark::find(destination.mark->id, places))
        here.folder = *found;
    return here;
}

QString folderOnVolume(const QString &folder)
{
    const QString relative = QDir(QStorageInfo(folder).rootPath()).relativeFilePath(folder);
    return relative == QLatin1String(".") ? QString() : relative;
}

Outcome checkDestination(const BackupDestination &destination, qint64 expectedSize)
{
    const VolumeFacts facts = volumeFactsOf(destination.folder);
    std::optional<StickMark> found;
    if (facts.isPresent) {
        if (auto mark = stick_mark::read(destination.folder))
            found = *std::move(mark);
    }
    return judgeDestination(destination, found, facts, expectedSize);
}

Outcome judgeDestination(const BackupDestination &destination, const std::optional<StickMark> &found,
    const VolumeFacts &facts, qint64 expectedSize)
{
    if (!facts.isPresent || (destination.mark && !found))
        return absent(destination);
    if (destination.mark && found->id != destination.mark->id)
        return backupError(
            Failure::Unavailable, "other-stick", {QString(destination.mark->letter), QString(found->letter)});
    if (facts.isReadOnly)
        return backupError(Failure::Unavailable, "destination-read-only");
    if (isFat32(facts) && expectedSize > longestOnFat32)
        return backupError(Failure::Unavailable, "too-large-for-fat32");
    if (facts.free >= 0 && expectedSize > facts.free - spare)
        return backupError(Failure::Unavailable, "destination-full",
            {QString::number(expectedSize), QString::number(facts.free)});
    return done;
}

bool canBeRetried(const Error &error)
{
    return error.what.startsWith(QLatin1String("backup.")) &&
        (error.failure == Failure::Unavailable || error.failure == Failure::ChangedMeanwhile);
}
