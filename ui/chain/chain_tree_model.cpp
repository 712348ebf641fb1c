#include "ui/chain/chain_tree_model.h"

#include "app/contacts/visible_text.h"
#include "app/documents/chain_words.h"
#include "app/documents/notice_words.h"
#include "ui/chain/chain_look.h"
#include "ui/delegates/pill_delegate.h"
#include "ui/look/theme.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plain_tool_tip.h"

#include <algorithm>

void ChainTreeModel::setChain(const ChainMap &map, const std::optional<ChainLight> &light)
{
    beginResetModel();
    m_map = map;
    m_light = light;
    m_lines = treeOf(map);
    m_below = QList<QList<int>>(m_lines.size() + 1);
    m_rows.clear();
    for (int line = 0; line < m_lines.size(); ++line) {
        QList<int> &neighbours = m_below[m_lines.at(line).parent + 1];
        m_rows.append(static_cast<int>(neighbours.size()));
        neighbours.append(line);
    }
    endResetModel();
}

void ChainTreeModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    for (int line = 0; line < m_lines.size(); ++line)
        emit dataChanged(indexOfLine(line, 0), indexOfLine(line, ColumnCount - 1));
}

int ChainTreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? m_lines.at(static_cast<int>(index.internalId())).node : -1;
}

QModelIndex ChainTreeModel::indexOfNode(int node) const
{
    const auto line = std::find_if(m_lines.cbegin(), m_lines.cend(),
        [node](const ChainTreeRow &each) { return each.node == node && !each.isRepeated; });
    return line == m_lines.cend() ? QModelIndex() : indexOfLine(static_cast<int>(line - m_lines.cbegin()), 0);
}

const QList<int> &ChainTreeModel::below(const QModelIndex &parent) const
{
    return m_below.at(parent.isValid() ? static_cast<int>(parent.internalId()) + 1 : 0);
}

QModelIndex ChainTreeModel::indexOfLine(int line, int column) const
{
    return createIndex(m_rows.at(line), column, static_cast<quintptr>(line));
}

QModelIndex ChainTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    const QList<int> &lines = below(parent);
    return row < 0 || row >= lines.size() || column < 0 || column >= ColumnCount
        ? QModelIndex()
        : createIndex(row, column, static_cast<quintptr>(lines.at(row)));
}

QModelIndex ChainTreeModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const int line = m_lines.at(static_cast<int>(index.internalId())).parent;
    return line < 0 ? QModelIndex() : indexOfLine(line, 0);
}

int ChainTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(below(parent).size());
}

int ChainTreeModel::columnCount(const QModelIndex & /*parent*/) const
{
    return ColumnCount;
}

bool ChainTreeModel::isReached(const ChainTreeRow &line) const
{
    return !m_light || line.edge < 0 || m_light->isLitEdge.at(line.edge);
}

QString ChainTreeModel::text(const ChainTreeRow &line, int column) const
{
    const ChainNode &node = m_map.nodes.at(line.node);
    switch (column) {
    case Name:
        return line.isRepeated ? tr("%1 (told above)").arg(markedText(node.name)) : markedText(node.name);
    case Role:
        return chainRoleWord(node);
    case Country:
        return chainCountryWord(node);
    case Agreement:
        return line.edge < 0 ? QString() : chainAgreementWord(node.agreement);
    case Categories:
        return categoryWords(node.categories);
    case Has:
        if (!m_light)
            return {};
        return isReached(line) && m_light->isLit(line.node) ? categoryWords(m_light->held.at(line.node))
                                                            : tr("Nothing");
    default:
        return {};
    }
}

QVariant ChainTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ChainTreeRow &line = m_lines.at(static_cast<int>(index.internalId()));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(line, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(
            line.edge < 0 ? chainNodeSentence(m_map, line.node) : chainEdgeSentence(m_map, line.edge));
    case Qt::ForegroundRole:
        return isReached(line) ? QVariant() : QVariant(theme().tokens().muted);
    case PillDelegate::FaceRole:
        if (index.column() != Agreement || line.edge < 0)
            return {};
        return QVariant::fromValue(
            PillFace{isReached(line) ? chainTone(m_map.nodes.at(line.node).agreement) : Tone::Neutral,
                chainIcon(m_map.nodes.at(line.node).agreement), text(line, Agreement)});
    default:
        return {};
    }
}

QVariant ChainTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Role:
        return tr("Role");
    case Country:
        return tr("Country");
    case Agreement:
        return tr("Agreement");
    case Categories:
        return tr("Data categories");
    case Has:
        return tr("Has of it");
    default:
        return {};
    }
}
