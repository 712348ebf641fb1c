#include "app/registers/chain_light.h"

#include <QSet>

#include <algorithm>

namespace {

/// For which purposes somebody has data of a category.
struct PurposesKnown
{
    bool isAny = false;
    QSet<Id<Purpose>> purposes = {};

    bool isNone() const { return !isAny && purposes.isEmpty(); }
};

/// What the register says that goes to them.
PurposesKnown toldOf(const ChainNode &node, DataCategory category)
{
    PurposesKnown told;
    for (const DataFlow &flow : node.flows) {
        if (flow.categories.contains(category))
            told.purposes.insert(flow.purpose);
    }
    told.isAny = told.purposes.isEmpty() && node.categories.contains(category);
    return told;
}

/// What of it is left when it comes from who has it for `above`.
PurposesKnown passedOn(const PurposesKnown &above, const PurposesKnown &told)
{
    if (above.isNone() || told.isNone())
        return {};
    if (above.isAny)
        return told;
    if (told.isAny)
        return above;
    return {.purposes = QSet<Id<Purpose>>(above.purposes).intersect(told.purposes)};
}

/// Whether anything was news.
bool takeInto(PurposesKnown &known, const PurposesKnown &news)
{
    const auto before = known.purposes.size();
    const bool wasAny = known.isAny;
    known.isAny |= news.isAny;
    known.purposes.unite(news.purposes);
    return known.isAny != wasAny || known.purposes.size() != before;
}

bool passesOn(const Holder &from, const ChainNode &to)
{
    return std::any_of(from.shares.cbegin(), from.shares.cend(), [&](const Holder::Share &share) {
        return std::any_of(to.flows.cbegin(), to.flows.cend(), [&](const DataFlow &flow) {
            return flow.purpose == share.purpose && (flow.categories.bits() & share.categories.bits()) != 0;
        });
    });
}

} // namespace

int ChainLight::holders() const
{
    return static_cast<int>(std::count_if(held.cbegin() + std::min<qsizetype>(1, held.size()), held.cend(),
        [](DataCategories each) { return !each.isEmpty(); }));
}

ChainLight lightOf(const ChainMap &map, DataCategory category)
{
    QList<PurposesKnown> told(map.nodes.size());
    QList<PurposesKnown> has(map.nodes.size());
    for (int node = 1; node < map.nodes.size(); ++node) {
        if (!map.nodes.at(node).hasEnded)
            told[node] = toldOf(map.nodes.at(node), category);
    }
    has[0].isAny = true; // we may have it for whatever we use it for
    bool isNews = true;
    while (isNews) {
        isNews = false;
        for (const ChainEdge &edge : map.edges)
            isNews |= takeInto(has[edge.to], passedOn(has.at(edge.from), told.at(edge.to)));
    }
    ChainLight light;
    for (const PurposesKnown &each : std::as_const(has))
        light.held.append(each.isNone() ? DataCategories() : DataCategories{category});
    for (const ChainEdge &edge : map.edges)
        light.isLitEdge.append(!passedOn(has.at(edge.from), told.at(edge.to)).isNone());
    return light;
}

ChainLight lightOf(const ChainMap &map, const QList<Holder> &holders, FilingSystem filingSystem)
{
    ChainLight light{.held = QList<DataCategories>(map.nodes.size())};
    QList<const Holder *> at(map.nodes.size(), nullptr);
    quint32 ours = 0;
    for (const Holder &holder : holders) {
        const int node = map.placeOf(holder);
        if (node < 0)
            continue;
        at[node] = &holder;
        light.held[node] = holder.categories(filingSystem);
        ours |= light.held.at(node).bits();
    }
    light.held[0] = DataCategories::fromBits(ours);
    for (const ChainEdge &edge : map.edges) {
        const Holder *from = at.at(edge.from);
        const Holder *to = at.at(edge.to);
        // From us whoever had no other between, or was handed a list.
        light.isLitEdge.append(to &&
            (edge.from == 0
                    ? to->via.isEmpty() || to->isDelivered
                    : from && !map.nodes.at(edge.to).hasEnded && passesOn(*from, map.nodes.at(edge.to))));
    }
    return light;
}
