#include "app/registers/chain_tree.h"

QList<ChainTreeRow> treeOf(const ChainMap &map)
{
    QList<QList<int>> behind(map.nodes.size());
    for (int edge = 0; edge < map.edges.size(); ++edge)
        behind[map.edges.at(edge).from].append(edge);
    QList<ChainTreeRow> rows;
    QList<bool> isTold(map.nodes.size(), false);
    QList<ChainTreeRow> left = {{}};
    while (!left.isEmpty() && !map.nodes.isEmpty()) {
        ChainTreeRow row = left.takeLast();
        row.isRepeated = isTold.at(row.node);
        isTold[row.node] = true;
        const auto place = static_cast<int>(rows.size());
        rows.append(row);
        if (row.isRepeated)
            continue;
        const QList<int> &edges = behind.at(row.node);
        for (auto edge = edges.crbegin(); edge != edges.crend(); ++edge)
            left.append(
                {.node = map.edges.at(*edge).to, .parent = place, .edge = *edge, .depth = row.depth + 1});
    }
    return rows;
}
