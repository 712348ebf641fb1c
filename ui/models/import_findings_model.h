#pragma once

#include "app/imports/import_summary.h"

#include <QAbstractTableModel>

/// What an import has to tell of single rows and people: complaints, differences left alone, people who are absent
/// from the file or stayed when it was taken back.
class ImportFindingsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Where, What, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setSummary(const ImportSummary &summary);
    void setKept(const QList<UndoSummary::Kept> &kept);
    void clear();
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString where(int row) const;
    QString what(int row) const;

    QList<RowComplaint> m_complaints;
    QList<LeftAlone> m_leftAlone;
    QList<NamedContact> m_absent;
    QList<UndoSummary::Kept> m_kept;
};
