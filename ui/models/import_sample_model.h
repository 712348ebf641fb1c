#pragma once

#include "app/imports/table_source.h"

#include <QAbstractTableModel>

/// The first rows of a file that is to be imported, as they stand in it.
class ImportSampleModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setInspection(const ImportInspection &inspection);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headers;
    QList<SampleRow> m_rows;
};
