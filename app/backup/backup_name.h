#pragma once

#include "app/base/instant.h"
#include "app/base/result.h"

#include <QList>
#include <QString>
#include <QUuid>

/// A file that is called like a backup. What its name says is a claim; the signed header counts.
struct NamedBackup
{
    QString name;
    QString vault; ///< the first eight hexadecimals of its UUID
    Instant made;  ///< to the second

    friend bool operator==(const NamedBackup &, const NamedBackup &) = default;
};

/// What lies in a folder of backups.
struct BackupFolder
{
    QList<NamedBackup> backups; ///< of every vault, oldest first
    QStringList leftovers; ///< `.part` of a backup that was cut off, or is being written by another program
};

/// `klantkluis-<first eight hexadecimals of the vault>-YYYYMMDDTHHMMSSZ.kkbackup`: nothing about persons.
QString backupName(const QUuid &vault, Instant made);
/// As backupName() writes them: "6f1c2a34".
QString shortNameOf(const QUuid &vault);
/// NotFound ("backup.name") unless backupName() would write it so.
Result<NamedBackup> namedBackup(const QString &name);
/// Unavailable ("backup.destination-absent") when there is no such folder, or it cannot be read.
Result<BackupFolder> backupsIn(const QString &folder);
