#include "app/registers/chain_order.h"

#include <algorithm>

namespace {

constexpr int sweeps = 24;
constexpr int rounds = 8;

/// The place of each in its level.
QList<int> placesIn(const ChainLevels &levels)
{
    QList<int> places(levels.before.size(), 0);
    for (const QList<int> &level : levels.order) {
        for (int place = 0; place < level.size(); ++place)
            places[level.at(place)] = place;
    }
    return places;
}

QList<int> sortedPlaces(const QList<int> &vertices, const QList<int> &places)
{
    QList<int> found;
    found.reserve(vertices.size());
    for (const int vertex : vertices)
        found.append(places.at(vertex));
    std::sort(found.begin(), found.end());
    return found;
}

/// Counts how many of what came before stand lower, with a tree of sums.
class LowerCount final
{
public:
    explicit LowerCount(qsizetype size) : m_sums(size + 1, 0) {}

    void add(int place)
    {
        ++m_total;
        for (qsizetype at = place + 1; at < m_sums.size(); at += at & -at)
            ++m_sums[at];
    }

    qint64 below(int place) const
    {
        qint64 notBelow = 0;
        for (qsizetype at = place + 1; at > 0; at -= at & -at)
            notBelow += m_sums.at(at);
        return m_total - notBelow;
    }

private:
    QList<qint64> m_sums;
    qint64 m_total = 0;
};

/// Sorts a level by the middle of the neighbours; who has none keeps the place. Those of one middle change
/// places where `turnsTies`: what stays crossed as they are may come apart so.
void sortByMiddle(
    QList<int> &level, const QList<QList<int>> &neighbours, const QList<int> &places, bool turnsTies)
{
    if (turnsTies)
        std::reverse(level.begin(), level.end());
    std::vector<std::pair<double, int>> middles;
    middles.reserve(static_cast<std::size_t>(level.size()));
    for (const int vertex : std::as_const(level)) {
        double sum = 0;
        for (const int neighbour : neighbours.at(vertex))
            sum += places.at(neighbour);
        const auto count = neighbours.at(vertex).size();
        middles.emplace_back(count > 0 ? sum / static_cast<double>(count) : places.at(vertex), vertex);
    }
    std::stable_sort(
        middles.begin(), middles.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (qsizetype at = 0; at < level.size(); ++at)
        level[at] = middles.at(static_cast<std::size_t>(at)).second;
}

void sweep(ChainLevels &levels, bool isForward, bool turnsTies)
{
    QList<int> places = placesIn(levels);
    const auto count = levels.order.size();
    for (qsizetype step = 1; step < count; ++step) {
        const qsizetype at = isForward ? step : count - 1 - step;
        QList<int> &level = levels.order[at];
        sortByMiddle(level, isForward ? levels.before : levels.behind, places, turnsTies);
        for (int place = 0; place < level.size(); ++place)
            places[level.at(place)] = place;
    }
}

/// How many pairs cross where `upper` stands above `lower`; both lists are sorted.
qint64 crossingsBetween(const QList<int> &upper, const QList<int> &lower)
{
    qint64 crossings = 0;
    for (const int place : upper)
        crossings += std::lower_bound(lower.cbegin(), lower.cend(), place) - lower.cbegin();
    return crossings;
}

/// Whether two that stand beside each other would cross less the other way round.
bool isBetterTurned(const ChainLevels &levels, const QList<int> &places, int upper, int lower)
{
    qint64 now = 0;
    qint64 turned = 0;
    for (const auto *neighbours : {&levels.before, &levels.behind}) {
        const QList<int> ofUpper = sortedPlaces(neighbours->at(upper), places);
        const QList<int> ofLower = sortedPlaces(neighbours->at(lower), places);
        now += crossingsBetween(ofUpper, ofLower);
        turned += crossingsBetween(ofLower, ofUpper);
    }
    return turned < now;
}

bool turnNeighbours(ChainLevels &levels)
{
    QList<int> places = placesIn(levels);
    bool isTurned = false;
    for (QList<int> &level : levels.order) {
        for (int at = 0; at + 1 < level.size(); ++at) {
            if (!isBetterTurned(levels, places, level.at(at), level.at(at + 1)))
                continue;
            level.swapItemsAt(at, at + 1);
            places[level.at(at)] = at;
            places[level.at(at + 1)] = at + 1;
            isTurned = true;
        }
    }
    return isTurned;
}

} // namespace

qint64 crossingsOf(const ChainLevels &levels)
{
    const QList<int> places = placesIn(levels);
    qint64 crossings = 0;
    for (qsizetype at = 0; at + 1 < levels.order.size(); ++at) {
        LowerCount lower(levels.order.at(at + 1).size());
        for (const int vertex : levels.order.at(at)) {
            const QList<int> ends = sortedPlaces(levels.behind.at(vertex), places);
            for (const int end : ends)
                crossings += lower.below(end);
            for (const int end : ends)
                lower.add(end);
        }
    }
    return crossings;
}

void untangle(ChainLevels &levels)
{
    QList<QList<int>> best = levels.order;
    qint64 fewest = crossingsOf(levels);
    for (int step = 0; step < sweeps && fewest > 0; ++step) {
        sweep(levels, step % 2 == 0, step % 4 >= 2);
        turnNeighbours(levels);
        const qint64 crossings = crossingsOf(levels);
        if (crossings < fewest) {
            fewest = crossings;
            best = levels.order;
        }
    }
    levels.order = best;
    for (int round = 0; round < rounds && fewest > 0 && turnNeighbours(levels); ++round) {
    }
}
