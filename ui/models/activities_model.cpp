#include "ui/models/activities_model.h"

#include "app/documents/activity_words.h"
#include "ui/delegates/pill_delegate.h"
#include "ui/widgets/pill.h"

namespace {

PillFace activityFace(const ActivityStanding &standing)
{
    const QString word = standingWord(standing);
    switch (standing.state()) {
    case ActivityState::Complete:
        return {Tone::Ok, QStringLiteral("check"), word};
    case ActivityState::Gaps:
        return {Tone::Warn, QStringLiteral("alert-triangle"), word};
    case ActivityState::OutOfDate:
        return {Tone::Info, QStringLiteral("history"), word};
    case ActivityState::Ended:
        return {Tone::Neutral, QStringLiteral("minus"), word};
    }
    return {};
}

} // namespace

void ActivitiesModel::setActivities(const QList<ActivityStanding> &activities)
{
    beginResetModel();
    m_activities = activities;
    endResetModel();
}

const ActivityStanding *ActivitiesModel::standing(int row) const
{
    return row >= 0 && row < m_activities.size() ? &m_activities.at(row) : nullptr;
}

int ActivitiesModel::rowOf(Id<ProcessingActivity> id) const
{
    for (int row = 0; row < m_activities.size(); ++row) {
        if (m_activities.at(row).activity.id == id)
            return row;
    }
    return -1;
}

void ActivitiesModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ActivitiesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_activities.size());
}

int ActivitiesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ActivitiesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ActivityStanding &standing = m_activities.at(index.row());
    if (role == PillDelegate::FaceRole)
        return index.column() == State ? QVariant::fromValue(activityFace(standing)) : QVariant();
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    return index.column() == Name ? standing.activity.name() : standingWord(standing);
}

QVariant ActivitiesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Activity") : tr("State");
}
