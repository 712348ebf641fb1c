#pragma once

#include "app/registers/chain_light.h"
#include "app/registers/chain_tree.h"

#include <QAbstractItemModel>

#include <optional>

/// The chain as a tree of lines, with all that the drawing tells.
class ChainTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Role, Country, Agreement, Categories, Has, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;

    void setChain(const ChainMap &map, const std::optional<ChainLight> &light);
    void retranslate();

    /// Place in ChainMap::nodes; -1 for no line.
    int nodeOf(const QModelIndex &index) const;
    /// The line where a node is told with all behind it.
    QModelIndex indexOfNode(int node) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const QList<int> &below(const QModelIndex &parent) const;
    QModelIndex indexOfLine(int line, int column) const;
    bool isReached(const ChainTreeRow &line) const;
    QString text(const ChainTreeRow &line, int column) const;

    ChainMap m_map;
    std::optional<ChainLight> m_light;
    QList<ChainTreeRow> m_lines;
    /// By line: those that hang from it; the first list is of those that hang from none.
    QList<QList<int>> m_below = {{}};
    /// By line: its place among its neighbours.
    QList<int> m_rows;
};
