#include "app/registers/chain_walk.h"

#include <cstdlib>

namespace {

QList<int> neighboursOf(const ChainMap &map, int node, bool isToReceivers)
{
    QList<int> found;
    for (const ChainEdge &edge : map.edges) {
        if ((isToReceivers ? edge.from : edge.to) == node)
            found.append(isToReceivers ? edge.to : edge.from);
    }
    return found;
}

/// Those of the same level who stand above, or below.
QList<int> beside(const ChainLayout &layout, int node, bool isAbove)
{
    QList<int> found;
    for (int other = 0; other < layout.nodes.size(); ++other) {
        const int down = layout.nodes.at(other).top() - layout.nodes.at(node).top();
        if (layout.levels.at(other) == layout.levels.at(node) && (isAbove ? down < 0 : down > 0))
            found.append(other);
    }
    return found;
}

} // namespace

int stepFrom(const ChainMap &map, const ChainLayout &layout, int node, ChainStep step, int cameFrom)
{
    if (node < 0 || node >= map.nodes.size())
        return node;
    const bool isAlong = step == ChainStep::ToSource || step == ChainStep::ToReceivers;
    const QList<int> there = isAlong ? neighboursOf(map, node, step == ChainStep::ToReceivers)
                                     : beside(layout, node, step == ChainStep::Up);
    if (isAlong && there.contains(cameFrom))
        return cameFrom;
    const auto distance = [&](int other) {
        return std::abs(layout.nodes.at(other).top() - layout.nodes.at(node).top());
    };
    int nearest = node;
    for (const int other : there) {
        if (nearest == node || distance(other) < distance(nearest))
            nearest = other;
    }
    return nearest;
}
