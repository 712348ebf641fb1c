#include "ui/models/backups_model.h"

#include "ui/widgets/plain_text.h"

#include <QLocale>

void BackupsModel::setBackups(const QList<BackupRecord> &backups)
{
    beginResetModel();
    m_backups = backups;
    endResetModel();
}

void BackupsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_backups.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int BackupsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_backups.size());
}

int BackupsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString BackupsModel::words(const BackupRecord &backup, int column) const
{
    const QLocale locale;
    switch (column) {
    case When:
        return locale.toString(backup.made.toLocal(), QLocale::ShortFormat);
    case Where:
        return visibleLine(backup.folder);
    case Size:
        return locale.formattedDataSize(backup.size);
    case Result:
        if (backup.destroyed)
            return tr("Destroyed on %1")
                .arg(locale.toString(backup.destroyed->toLocal().date(), QLocale::ShortFormat));
        if (backup.level == BackupLevel::Failed)
            return tr("Did not come back on trial");
        return backup.level == BackupLevel::Restored ? tr("Restored on trial") : tr("Read again, not tried");
    default:
        return {};
    }
}

QVariant BackupsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isCut = role == Qt::ToolTipRole && index.column() == Where;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && !isCut)
        return {};
    return words(m_backups.at(index.row()), index.column());
}

QVariant BackupsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("Made on");
    case Where:
        return tr("Folder");
    case Size:
        return tr("Size");
    case Result:
        return tr("Result");
    default:
        return {};
    }
}
