#pragma once

#include "app/backup/backup_medium.h"

#include <QFile>

/// A backup in a folder: `name.part` with rights for its owner alone, then `name`. Errors, each to be tried
/// again once its cause is gone: "backup.destination-absent", "backup.destination-read-only",
/// "backup.destination-full", "backup.too-large-for-fat32", "backup.pulled-out"; "backup.write",
/// "backup.sync" and "backup.rename" for the rest.
class FolderMedium : public BackupMedium
{
public:
    explicit FolderMedium(QString folder);
    ~FolderMedium() override;

    Outcome create(const QString &name) override;
    Outcome write(QByteArrayView bytes) override;
    Outcome sync() override;
    Result<std::unique_ptr<QIODevice>> reread() override;
    Outcome publish() override;
    void discard() override;

private:
    Error trouble(const char *otherwise) const;
    QString partPath() const { return m_path + QStringLiteral(".part"); }

    QString m_folder;
    QString m_path;
    QFile m_part;
    bool m_isBegun = false;
    bool m_isNamed = false;
};
