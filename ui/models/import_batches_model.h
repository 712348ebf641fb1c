#pragma once

#include "app/imports/import_summary.h"

#include <QAbstractTableModel>
#include <QList>

/// The imports of a file, the newest first: when, what, whence, how many and by whom.
class ImportBatchesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, File, Source, People, By, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setBatches(const QList<ImportBatch> &batches);
    const ImportBatch &batchAt(int row) const { return m_batches.at(row); }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString words(const ImportBatch &batch, int column) const;

    QList<ImportBatch> m_batches;
};
