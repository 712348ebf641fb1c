#include "ui/models/handover_exclusions_model.h"

#include "app/documents/archive_words.h"
#include "app/documents/handover_words.h"
#include "ui/look/curtain.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/plain_tool_tip.h"

void HandoverExclusionsModel::setExclusions(const QList<HandoverExclusion> &exclusions)
{
    beginResetModel();
    m_exclusions = exclusions;
    endResetModel();
}

void HandoverExclusionsModel::append(const QList<HandoverExclusion> &exclusions)
{
    if (exclusions.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(exclusions.size()) - 1);
    m_exclusions.append(exclusions);
    endInsertRows();
}

void HandoverExclusionsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_exclusions.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int HandoverExclusionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_exclusions.size());
}

int HandoverExclusionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HandoverExclusionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HandoverExclusion &who = m_exclusions.at(index.row());
    const QString reason = exclusionWord(who.reason == GateReason::None ? idOf(who.rule) : keyOf(who.reason));
    const QString name = nameOrArchived(veiled(visibleLine(who.name)), who.isArchived);
    const QString text = index.column() == Name ? name : reason;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text;
    case Qt::ToolTipRole:
        return plainToolTip(text);
    default:
        return {};
    }
}

QVariant HandoverExclusionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Name") : tr("Why not");
}
