#include "ui/models/import_batches_model.h"

#include "ui/widgets/plain_text.h"

#include <QLocale>

#include <algorithm>

void ImportBatchesModel::setBatches(const QList<ImportBatch> &batches)
{
    beginResetModel();
    m_batches = batches;
    std::sort(m_batches.begin(), m_batches.end(),
        [](const ImportBatch &one, const ImportBatch &other) { return one.startedAt > other.startedAt; });
    endResetModel();
}

void ImportBatchesModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_batches.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ImportBatchesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_batches.size());
}

int ImportBatchesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportBatchesModel::words(const ImportBatch &batch, int column) const
{
    const QLocale locale;
    switch (column) {
    case When:
        return locale.toString(batch.startedAt.toLocal(), QLocale::ShortFormat);
    case File:
        return visibleLine(batch.fileName);
    case Source:
        return visibleLine(batch.source);
    case People:
        if (batch.undoneAt)
            return tr("Taken back on %1")
                .arg(locale.toString(batch.undoneAt->toLocal().date(), QLocale::ShortFormat));
        return batch.updated == 0
            ? tr("%1 added").arg(locale.toString(batch.imported))
            : tr("%1 added, %2 updated").arg(locale.toString(batch.imported), locale.toString(batch.updated));
    case By:
        return visibleLine(batch.staffName);
    default:
        return {};
    }
}

QVariant ImportBatchesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    return words(m_batches.at(index.row()), index.column());
}

QVariant ImportBatchesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("Imported on");
    case File:
        return tr("File");
    case Source:
        return tr("Source");
    case People:
        return tr("People");
    case By:
        return tr("By");
    default:
        return {};
    }
}
