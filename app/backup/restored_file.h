#pragma once

#include "app/backup/backup_restore.h"
#include "app/backup/backup_sink.h"
#include "app/storage/connection.h"
#include "app/storage/file_key.h"
#include "app/vault/raw_file.h"

class ErasureLedger;

/// A file that is being restored under another name: filled, checked, brought up to date, and wiped unless it
/// was given up to who asked for it.
class RestoredFile final
{
public:
    /// What an attempt that was cut off left there is wiped first.
    explicit RestoredFile(const QString &path);
    ~RestoredFile();

    RestoredFile(const RestoredFile &) = delete;
    RestoredFile &operator=(const RestoredFile &) = delete;

    const QString &path() const { return m_path; }
    /// The backup's ledger, as it lay in it.
    const QByteArray &ledger() const { return m_ledger; }

    Result<BackupManifest> fill(OpenedBackup &backup, const BackupProgress &progress);
    /// Once it is open.
    const OpenVault &vault() const { return m_key->vault(); }
    /// Opens it with the key that the backup gave.
    Result<Connection *> open(OpenVault vault);
    /// Closed, everything in one file, which is no longer ours to wipe.
    Outcome giveTo(const QString &target);

private:
    void wipe() const;
    Outcome close();

    QString m_path;
    QByteArray m_ledger;
    std::shared_ptr<const FileKey> m_key;
    std::unique_ptr<Connection> m_line;
    bool m_isGiven = false;
};
