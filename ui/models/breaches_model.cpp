#include "ui/models/breaches_model.h"

#include "ui/delegates/pill_delegate.h"
#include "ui/models/breach_faces.h"
#include "ui/widgets/plain_text.h"

#include <algorithm>

void BreachesModel::setBreaches(const QList<Breach> &breaches, Instant now)
{
    beginResetModel();
    m_breaches = breaches;
    m_now = now;
    endResetModel();
}

const Breach *BreachesModel::breach(int row) const
{
    return row >= 0 && row < m_breaches.size() ? &m_breaches.at(row) : nullptr;
}

int BreachesModel::rowOf(Id<Breach> breach) const
{
    const auto found = std::find_if(
        m_breaches.begin(), m_breaches.end(), [breach](const Breach &each) { return each.id == breach; });
    return found == m_breaches.end() ? -1 : static_cast<int>(found - m_breaches.begin());
}

void BreachesModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_breaches.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int BreachesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_breaches.size());
}

int BreachesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BreachesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Breach &breach = m_breaches.at(index.row());
    const PillFace face = index.column() == State
        ? breachFace(breach.state)
        : breachClockFace(breach.clock(BreachClockKind::Authority, m_now), m_now);
    if (role == PillDelegate::FaceRole)
        return index.column() == Title ? QVariant() : QVariant::fromValue(face);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    return index.column() == Title ? visibleLine(breach.values.text(BreachField::Title)) : face.word;
}

QVariant BreachesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Breach");
    case State:
        return tr("State");
    default:
        return tr("Authority");
    }
}
