#include "app/backup/volume_facts.h"

#include <QFileInfo>
#include <QList>
#include <QStorageInfo>

VolumeFacts volumeFactsOf(const QString &folder)
{
    const QFileInfo place(folder);
    const QStorageInfo volume(folder);
    VolumeFacts facts;
    facts.isPresent = place.isDir();
    facts.isReadOnly = facts.isPresent && (volume.isReadOnly() || !place.isWritable());
    facts.free = volume.isValid() ? volume.bytesAvailable() : -1;
    facts.fileSystem = volume.fileSystemType();
    return facts;
}

bool isFat32(const VolumeFacts &facts)
{
    static const QList<QByteArray> names = {"vfat", "msdos", "fat32", "fat"};
    return names.contains(facts.fileSystem.toLower());
}
