#pragma once

#include "app/handovers/handover_order.h"

#include <QAbstractTableModel>

/// Who is not on a list, and why in one sentence.
class HandoverExclusionsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Why, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setExclusions(const QList<HandoverExclusion> &exclusions);
    /// The next ones of the same question.
    void append(const QList<HandoverExclusion> &exclusions);
    const QList<HandoverExclusion> &exclusions() const { return m_exclusions; }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<HandoverExclusion> m_exclusions;
};
