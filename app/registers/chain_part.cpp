#include "app/registers/chain_part.h"

ChainPart chainUpTo(
    const ChainMap &map, const std::optional<ChainLight> &light, const QList<int> &levels, int deepest)
{
    ChainPart part;
    if (light)
        part.light.emplace();
    QList<int> places(map.nodes.size(), -1);
    for (int node = 0; node < map.nodes.size(); ++node) {
        if (levels.value(node) > deepest) {
            ++part.further;
            continue;
        }
        places[node] = static_cast<int>(part.map.nodes.size());
        part.map.nodes.append(map.nodes.at(node));
        if (light)
            part.light->held.append(light->held.at(node));
    }
    for (int edge = 0; edge < map.edges.size(); ++edge) {
        const ChainEdge &each = map.edges.at(edge);
        if (places.at(each.from) < 0 || places.at(each.to) < 0)
            continue;
        part.map.edges.append({places.at(each.from), places.at(each.to), each.agreement});
        if (light)
            part.light->isLitEdge.append(light->isLitEdge.at(edge));
    }
    return part;
}
