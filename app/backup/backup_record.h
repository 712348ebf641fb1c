#pragma once

#include "app/backup/backup_destination.h"
#include "app/base/instant.h"

#include <QByteArray>
#include <QString>

#include <optional>

/// How far a backup was proven, as the levels of security.md 4.6. The numbers are stored.
/// A backup that did not come back when it was tried counts as none.
enum class BackupLevel { Failed = 0, Read = 1, Restored = 2 };

/// A backup that was made, as the file remembers it.
struct BackupRecord
{
    QString name;
    QByteArray fingerprint; ///< BLAKE2b-256 of its header: two backups of one name are not each other
    Instant made;
    QString madeBy; ///< the member's UUID
    QString folder;
    DestinationKind kind = DestinationKind::Folder;
    bool isOffSite = false;
    qint64 size = 0; ///< in bytes
    BackupLevel level = BackupLevel::Read;
    std::optional<Instant> destroyed = std::nullopt;
};

/// A backup that was restored into a file which was wiped again.
struct RestoreTest
{
    QString backup =
        {}; ///< its name, as the program gave it; its fingerprint where this file made none of it
    Instant tested = {};
    QString testedBy = {};
    QString failure = {}; ///< what of the error; empty when it went well
    qint64 replayed = 0;  ///< erasures that were done again
};
