#pragma once

#include <QAbstractTableModel>

/// A table whose cells are words: shown, spoken, and told whole by a tip. Whoever has the rows says the
/// words.
class TextTableModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    void retranslate();

    QVariant data(const QModelIndex &index, int role) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final;

protected:
    virtual QString text(int row, int column) const = 0;
    virtual QString head(int column) const = 0;
};
