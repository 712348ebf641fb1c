#pragma once

#include "app/activities/activity_register.h"

#include <QAbstractTableModel>
#include <QList>

/// The processing activities, and how it stands with the record of each.
class ActivitiesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, State, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setActivities(const QList<ActivityStanding> &activities);
    /// Null where there is no such row.
    const ActivityStanding *standing(int row) const;
    /// -1 where it is not there.
    int rowOf(Id<ProcessingActivity> id) const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ActivityStanding> m_activities;
};
