#pragma once

#include "app/measures/measure.h"

#include <QAbstractTableModel>
#include <QList>

/// The tests of the measures, and how it stands with each.
class MeasuresModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Due, State, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setStandings(const QList<MeasureStanding> &standings);
    const QList<MeasureStanding> &standings() const { return m_standings; }
    /// Null where nothing was told yet.
    const MeasureStanding *standing(int row) const;
    /// -1 where it is none of them.
    int rowOf(MeasureKind kind) const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<MeasureStanding> m_standings;
};
