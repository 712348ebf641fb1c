#pragma once

#include "app/backup/stick_mark.h"
#include "app/backup/volume_facts.h"

#include <optional>

/// What a destination is to an office.
enum class DestinationKind { Folder, Stick, Share };

/// Where backups go. A stick is known by its mark; a folder or a share may have one too, so that the empty
/// folder that remains when nothing is mounted is not mistaken for it.
struct BackupDestination
{
    DestinationKind kind = DestinationKind::Folder;
    QString folder = {};
    std::optional<StickMark> mark = std::nullopt;
    bool isOffSite = false;
    QString name = {};     ///< what the office calls it; may be empty
    QString onVolume = {}; ///< of a stick: the folder from the top of the stick on

    /// By what it is known again: the id of its mark, else its folder.
    QString key() const { return mark ? mark->id : folder; }
};

/// A stick that the system hung elsewhere this time is found again by its mark; everything else stays as it
/// is.
BackupDestination located(const BackupDestination &destination);

/// The folder from the top of the volume on that it lies on.
QString folderOnVolume(const QString &folder);

/// Whether a backup of `expectedSize` bytes can be begun there. All errors are Unavailable and may be tried
/// again: "backup.destination-absent" (with the letter of the stick that is due), "backup.other-stick" (the
/// letter that is due, and the one that is there), "backup.destination-read-only",
/// "backup.too-large-for-fat32", "backup.destination-full" (bytes needed, bytes free).
Outcome checkDestination(const BackupDestination &destination, qint64 expectedSize);

/// The same over what is known: `found` is the mark in the folder, if any.
Outcome judgeDestination(const BackupDestination &destination, const std::optional<StickMark> &found,
    const VolumeFacts &facts, qint64 expectedSize);

/// Whether the same backup is to be tried again on the same destination once its cause is gone: whatever a
/// medium could not do, and what changed while it was read.
bool canBeRetried(const Error &error);
