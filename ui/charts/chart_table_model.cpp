#include "ui/charts/chart_table_model.h"

#include "ui/widgets/plain_tool_tip.h"

#include <QLocale>

void ChartTableModel::setChart(const ChartData &data)
{
    beginResetModel();
    m_data = data;
    endResetModel();
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_data.categories.size());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_data.series.size()) + (m_data.addsUp ? 2 : 1);
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (index.column() == 0 && role == Qt::ToolTipRole)
        return plainToolTip(m_data.categories.value(index.row()));
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == 0)
        return m_data.categories.value(index.row());
    const bool isSum = index.column() > m_data.series.size();
    return QLocale().toString(isSum ? sumOf(index.row()) : m_data.value(index.row(), index.column() - 1));
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const QString head = section == 0    ? m_data.categoryTitle
        : section > m_data.series.size() ? tr("Total")
                                         : m_data.series.value(section - 1).name;
    return role == Qt::ToolTipRole ? plainToolTip(head) : head;
}

qint64 ChartTableModel::sumOf(int category) const
{
    qint64 sum = 0;
    for (const ChartSeries &one : m_data.series)
        sum += one.values.value(category);
    return sum;
}
