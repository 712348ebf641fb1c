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
    QString mark = {}; ///< the id of the stick it was written onto
};

/// A backup that was restored to see whether it comes back.
struct RestoreTest
{
    /// The numbers are stored.
    enum class Kind {
        Asked = 0,     ///< by a member, into a file that was wiped again
        Automatic = 1, ///< the same, by the schedule
        PaperKey = 2   ///< by people, with the recovery key on paper (V3); they tell what came of it
    };

    QString backup =
        {}; ///< its name, as the program gave it; its fingerprint where this file made none of it
    Instant tested = {};
    QString testedBy = {};
    QString failure = {}; ///< what of the error; empty when it went well
    qint64 replayed = 0;  ///< erasures that were done again
    Kind kind = Kind::Asked;
    qint64 tookMs = 0;  ///< how long it took
    qint64 rows = 0;    ///< in all tables, counted and compared
    qint64 entries = 0; ///< of the audit trail, verified
};
