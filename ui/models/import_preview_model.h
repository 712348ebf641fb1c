#pragma once

#include "app/imports/import_row.h"

#include <QAbstractTableModel>

/// The first rows of a file as they would be taken in: who, how to reach them, and what is wrong.
class ImportPreviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, Name, Reached, Address, Remark, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<ImportRow> &rows);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ImportRow> m_rows;
};
