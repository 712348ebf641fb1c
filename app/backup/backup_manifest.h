#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

/// How many rows a table had.
struct TableCount
{
    QString table;
    qint64 rows = 0;

    friend bool operator==(const TableCount &, const TableCount &) = default;
};

/// One part of a backup, as the manifest promises it.
struct SectionRecord
{
    QString name;    ///< a-z, 0-9 and '-', at most 64
    qint64 size = 0; ///< in bytes
    QByteArray hash; ///< BLAKE2b-256

    friend bool operator==(const SectionRecord &, const SectionRecord &) = default;
};

/// What is in a backup and what it must agree with after a restore (security.md 4.6). As JSON without white
/// space and with its keys in exactly this order; hashes in lower-case hexadecimals, text with the escapes \"
/// \\ and \u00XX for what is below U+0020, everything else as UTF-8:
///
///     {"schema":3,"tables":[{"name":"contact","rows":5}],
///      "sections":[{"name":"database","size":4096,"blake2b":"..."}],
///      "audit":{"epoch":1,"size":12,"root":"...","checkpoint":"..."},
///      "ledger":{"count":2,"head":"..."},"canary":"..."}
struct BackupManifest
{
    int schemaVersion = 0;
    QList<TableCount> tables;
    QList<SectionRecord> sections;
    qint64 auditEpoch = 1; ///< of the log, whose entries are counted anew after a restore
    qint64 auditSize = 0;
    QByteArray auditRoot; ///< 32 bytes
    QString checkpoint;   ///< the signed note, with its signatures
    qint64 ledgerCount = 0;
    QByteArray ledgerHead; ///< 32 bytes
    QString canary;        ///< a record that must be found again after a restore

    static constexpr qsizetype longest = 1024 * 1024; ///< in bytes
    static constexpr qsizetype mostSections = 64;

    QByteArray toJson() const;
    /// Damaged ("backup.manifest") unless toJson() would write exactly these bytes.
    static Result<BackupManifest> fromJson(const QByteArray &json);

    friend bool operator==(const BackupManifest &, const BackupManifest &) = default;
};
