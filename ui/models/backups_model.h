#pragma once

#include "app/backup/backup_record.h"

#include <QAbstractTableModel>
#include <QList>

/// The backups that were made, the newest first: when, where, how large, and what is known of them.
class BackupsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Where, Size, Result, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setBackups(const QList<BackupRecord> &backups);
    const BackupRecord &backupAt(int row) const { return m_backups.at(row); }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString words(const BackupRecord &backup, int column) const;

    QList<BackupRecord> m_backups;
};
