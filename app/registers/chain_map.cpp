#include "app/registers/chain_map.h"

#include "app/base/folded_text.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace {

ChainNode chainNodeOf(const Processor &processor, const ChainAgreementOf &agreementOf)
{
    return {.processor = processor.id,
        .name = processor.name,
        .kind = processor.kind,
        .country = processor.country,
        .categories = allThatGoesTo(processor),
        .agreement = agreementOf(processor),
        .hasEnded = processor.endedAt.has_value(),
        .flows = processor.flows};
}

bool standsBefore(const ChainNode &a, const ChainNode &b)
{
    return std::tuple(foldedText(a.name), a.name, a.processor) <
        std::tuple(foldedText(b.name), b.name, b.processor);
}

/// Puts the edges of a chain together, each once.
class ChainEdges final
{
public:
    explicit ChainEdges(ChainMap &map) : m_map(map) {}

    void add(int from, int to)
    {
        // Nobody gets data from themselves, whatever a damaged file says.
        if (from < 0 || to < 0 || from == to || m_known.contains({from, to}))
            return;
        m_known.insert({from, to});
        m_map.edges.append({from, to, m_map.nodes.at(to).agreement});
    }

    /// The first of those that no road from us reaches hangs from us, and with it all behind it.
    void tieLoose()
    {
        const auto count = static_cast<int>(m_map.nodes.size());
        QList<QList<int>> behind(count);
        for (const ChainEdge &edge : std::as_const(m_map.edges))
            behind[edge.from].append(edge.to);
        QList<bool> isReached(count, false);
        reach(0, behind, isReached);
        for (int node = 1; node < count; ++node) {
            if (isReached.at(node))
                continue;
            add(0, node);
            reach(node, behind, isReached);
        }
    }

private:
    static void reach(int from, const QList<QList<int>> &behind, QList<bool> &isReached)
    {
        QList<int> left = {from};
        while (!left.isEmpty()) {
            const int node = left.takeLast();
            if (isReached.at(node))
                continue;
            isReached[node] = true;
            left += behind.at(node);
        }
    }

    ChainMap &m_map;
    QSet<std::pair<int, int>> m_known;
};

} // namespace

DataCategories allThatGoesTo(const Processor &processor)
{
    quint32 bits = processor.categories.bits();
    for (const DataFlow &flow : processor.flows)
        bits |= flow.categories.bits();
    return DataCategories::fromBits(bits);
}

QString keyOf(ChainAgreement agreement)
{
    switch (agreement) {
    case ChainAgreement::Complete:
        return QStringLiteral("complete");
    case ChainAgreement::Incomplete:
        return QStringLiteral("incomplete");
    case ChainAgreement::Ended:
        return QStringLiteral("ended");
    case ChainAgreement::None:
        return QStringLiteral("none");
    case ChainAgreement::NotNeeded:
        return QStringLiteral("not-needed");
    }
    return {};
}

ChainAgreementOf chainAgreementsOn(QDate day)
{
    return [day](const Processor &processor) {
        if (processor.endedAt)
            return ChainAgreement::Ended;
        if (!needsAgreement(processor.kind))
            return ChainAgreement::NotNeeded;
        if (hasBackwardAgreement(processor))
            return ChainAgreement::Incomplete;
        if (hasAgreement(processor, day))
            return ChainAgreement::Complete;
        if (processor.agreements.isEmpty())
            return ChainAgreement::None;
        const AgreementDays last = agreementOf(processor, day);
        return last.signedOn > day || last.from > day ? ChainAgreement::Incomplete : ChainAgreement::Ended;
    };
}

int ChainMap::placeOf(Id<Processor> processor) const
{
    for (int node = 0; node < nodes.size(); ++node) {
        if (processor.isStored() && nodes.at(node).processor == processor)
            return node;
    }
    return -1;
}

int ChainMap::placeOf(const Holder &holder) const
{
    if (holder.processor.isStored())
        return placeOf(holder.processor);
    for (int node = 0; node < nodes.size(); ++node) {
        if (nodes.at(node).who == ChainNode::Who::Unregistered && nodes.at(node).name == holder.name)
            return node;
    }
    return -1;
}

ChainMap chainOf(const QList<Processor> &processors, const QString &us, const ChainAgreementOf &agreementOf,
    const QList<Holder> &holders)
{
    ChainMap map;
    map.nodes.append({.who = ChainNode::Who::Us, .name = us, .agreement = ChainAgreement::NotNeeded});
    for (const Processor &processor : processors)
        map.nodes.append(chainNodeOf(processor, agreementOf));
    for (const Holder &holder : holders) {
        if (!holder.processor.isStored())
            map.nodes.append({.who = ChainNode::Who::Unregistered,
                .name = holder.name,
                .kind = ProcessorKind::Independent,
                .agreement = ChainAgreement::None});
    }
    std::sort(map.nodes.begin() + 1, map.nodes.end(), standsBefore);
    QHash<Id<Processor>, int> places;
    for (int node = 1; node < map.nodes.size(); ++node)
        places.insert(map.nodes.at(node).processor, node);

    ChainEdges edges(map);
    for (const Processor &processor : processors) {
        const int place = places.value(processor.id, -1);
        if (processor.worksFor.isEmpty())
            edges.add(0, place);
        for (const Id<Processor> above : processor.worksFor)
            edges.add(places.value(above, -1), place);
    }
    for (const Holder &holder : holders) {
        if (holder.isDelivered)
            edges.add(0, map.placeOf(holder));
    }
    const auto byEnds = [](const ChainEdge &a, const ChainEdge &b) {
        return std::pair(a.from, a.to) < std::pair(b.from, b.to);
    };
    std::sort(map.edges.begin(), map.edges.end(), byEnds);
    edges.tieLoose();
    std::sort(map.edges.begin(), map.edges.end(), byEnds);
    return map;
}
