#include "ui/models/measures_model.h"

#include "app/documents/measure_words.h"
#include "ui/delegates/pill_delegate.h"
#include "ui/models/short_day.h"
#include "ui/widgets/pill.h"

namespace {

PillFace measureFace(MeasureStanding::State state)
{
    using enum MeasureStanding::State;
    const QString word = measureStateWord(state);
    switch (state) {
    case Planned:
        return {Tone::Neutral, QStringLiteral("hourglass"), word};
    case InTime:
        return {Tone::Ok, QStringLiteral("check"), word};
    case Deviates:
        return {Tone::Warn, QStringLiteral("clock"), word};
    case Failed:
    case Overdue:
        return {Tone::Danger, QStringLiteral("alert-triangle"), word};
    }
    return {};
}

} // namespace

void MeasuresModel::setStandings(const QList<MeasureStanding> &standings)
{
    // Rows stay where they are, so that the one in front does.
    if (standings.size() != m_standings.size()) {
        beginResetModel();
        m_standings = standings;
        endResetModel();
        return;
    }
    m_standings = standings;
    retranslate();
}

const MeasureStanding *MeasuresModel::standing(int row) const
{
    return row >= 0 && row < m_standings.size() ? &m_standings.at(row) : nullptr;
}

int MeasuresModel::rowOf(MeasureKind kind) const
{
    for (int row = 0; row < m_standings.size(); ++row) {
        if (m_standings.at(row).kind == kind)
            return row;
    }
    return -1;
}

void MeasuresModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_standings.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int MeasuresModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_standings.size());
}

int MeasuresModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MeasuresModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MeasureStanding &standing = m_standings.at(index.row());
    if (role == PillDelegate::FaceRole)
        return index.column() == State ? QVariant::fromValue(measureFace(standing.state)) : QVariant();
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Name:
        return measureWord(standing.kind);
    case Due:
        return shortDay(standing.dueOn);
    default:
        return measureStateWord(standing.state);
    }
}

QVariant MeasuresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == Name)
        return tr("Measure");
    return section == Due ? tr("Due") : tr("State");
}
