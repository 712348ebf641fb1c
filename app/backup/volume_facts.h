#pragma once

#include <QByteArray>
#include <QString>
#include <QtGlobal>

/// What the system tells of the volume that a folder lies on.
struct VolumeFacts
{
    bool isPresent = false; ///< the folder is there
    bool isReadOnly = false;
    qint64 free = -1; ///< bytes for this user; -1 unknown
    QByteArray fileSystem;

    friend bool operator==(const VolumeFacts &, const VolumeFacts &) = default;
};

/// The longest file FAT32 can hold: 4 GiB less one byte.
inline constexpr qint64 longestOnFat32 = (qint64(1) << 32) - 1;

VolumeFacts volumeFactsOf(const QString &folder);

/// As Linux ("vfat", "msdos"), Windows ("FAT32", "FAT") and macOS ("msdos") call it; exFAT is another.
bool isFat32(const VolumeFacts &facts);
