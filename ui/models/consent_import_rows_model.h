#pragma once

#include "app/tool_lists/consent_import.h"

#include <QAbstractTableModel>

#include <optional>

/// Every row of a list of consents with what became of it, or would; all of them or those of one fate.
class ConsentImportRowsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, Address, Outcome, Why, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<ConsentImportRow> &rows);
    /// None for every row.
    void showFate(std::optional<ConsentImportRow::Fate> fate);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void choose();

    QList<ConsentImportRow> m_all;
    /// Those that are shown.
    QList<qsizetype> m_shown;
    std::optional<ConsentImportRow::Fate> m_fate;
};
