#include "app/registers/chain_layout.h"

#include "app/registers/chain_order.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr int passHeight = 10; ///< of an edge that passes a level by
constexpr int settlings = 12;

/// An edge as it is laid out: from left to right, turned round where it would close a circle.
struct LaidEdge
{
    int from = 0;
    int to = 0;
    bool isTurned = false;
    /// What stands for it in the levels that it passes by.
    QList<int> passes = {};
};

/// Lays one chain out, step by step.
class ChainLaying final
{
public:
    explicit ChainLaying(const ChainMap &map) : m_map(map), m_count(static_cast<int>(map.nodes.size())) {}

    ChainLayout laid()
    {
        if (m_count == 0)
            return {};
        turnBackwardEdges();
        findLevels();
        passLevelsBy();
        arrange();
        untangle(m_levels);
        settle();
        return told();
    }

    QList<int> levels()
    {
        if (m_count == 0)
            return {};
        turnBackwardEdges();
        findLevels();
        return m_level;
    }

private:
    static int heightOf(bool isNode) { return isNode ? ChainLayout::nodeHeight : passHeight; }
    bool isNode(int vertex) const { return vertex < m_count; }

    /// Walks from us through the chain; an edge to who is being walked through closes a circle.
    void turnBackwardEdges()
    {
        QList<QList<int>> behind(m_count);
        for (int edge = 0; edge < m_map.edges.size(); ++edge) {
            m_edges.append({.from = m_map.edges.at(edge).from, .to = m_map.edges.at(edge).to});
            behind[m_map.edges.at(edge).from].append(edge);
        }
        enum class Walk { Ahead, Open, Done };
        QList<Walk> walk(m_count, Walk::Ahead);
        for (int start = 0; start < m_count; ++start) {
            QList<std::pair<int, qsizetype>> road;
            if (walk.at(start) == Walk::Ahead)
                road.append({start, 0});
            while (!road.isEmpty()) {
                auto &[node, next] = road.last();
                walk[node] = Walk::Open;
                if (next == behind.at(node).size()) {
                    walk[node] = Walk::Done;
                    road.removeLast();
                    continue;
                }
                LaidEdge &edge = m_edges[behind.at(node).at(next++)];
                if (walk.at(edge.to) == Walk::Open) {
                    std::swap(edge.from, edge.to);
                    edge.isTurned = true;
                } else if (walk.at(edge.to) == Walk::Ahead) {
                    road.append({edge.to, 0});
                }
            }
        }
    }

    /// Each stands one further right than the furthest of those from whom they get it.
    void findLevels()
    {
        QList<int> open(m_count, 0);
        QList<QList<int>> behind(m_count);
        for (const LaidEdge &edge : std::as_const(m_edges)) {
            ++open[edge.to];
            behind[edge.from].append(edge.to);
        }
        m_level.fill(0, m_count);
        QList<int> ready;
        for (int node = 0; node < m_count; ++node) {
            if (open.at(node) == 0)
                ready.append(node);
        }
        for (qsizetype at = 0; at < ready.size(); ++at) {
            const int node = ready.at(at);
            for (const int next : std::as_const(behind[node])) {
                m_level[next] = std::max(m_level.at(next), m_level.at(node) + 1);
                if (--open[next] == 0)
                    ready.append(next);
            }
        }
    }

    void passLevelsBy()
    {
        m_levels.before.resize(m_count);
        m_levels.behind.resize(m_count);
        for (LaidEdge &edge : m_edges) {
            int from = edge.from;
            for (int level = m_level.at(edge.from) + 1; level < m_level.at(edge.to); ++level) {
                const auto pass = static_cast<int>(m_level.size());
                m_level.append(level);
                m_levels.before.append(QList<int>());
                m_levels.behind.append(QList<int>());
                edge.passes.append(pass);
                tie(from, pass);
                from = pass;
            }
            tie(from, edge.to);
        }
    }

    void tie(int left, int right)
    {
        m_levels.behind[left].append(right);
        m_levels.before[right].append(left);
    }

    /// The order to begin with: as one comes by walking from us, so that what belongs together stands
    /// together.
    void arrange()
    {
        m_levels.order.resize(*std::max_element(m_level.cbegin(), m_level.cend()) + 1);
        QList<bool> isSeen(m_level.size(), false);
        for (int start = 0; start < m_level.size(); ++start) {
            QList<int> left = {start};
            while (!left.isEmpty()) {
                const int vertex = left.takeLast();
                if (isSeen.at(vertex))
                    continue;
                isSeen[vertex] = true;
                m_levels.order[m_level.at(vertex)].append(vertex);
                const QList<int> &next = m_levels.behind.at(vertex);
                std::copy(next.crbegin(), next.crend(), std::back_inserter(left));
            }
        }
    }

    int distance(int upper, int lower) const
    {
        return (heightOf(isNode(upper)) + heightOf(isNode(lower))) / 2 + ChainLayout::rowGap;
    }

    double middleOf(const QList<int> &vertices) const
    {
        double sum = 0;
        for (const int vertex : vertices)
            sum += m_y.at(vertex);
        return sum / static_cast<double>(vertices.size());
    }

    /// Moves a level to where its neighbours are, as near as its order and the distances allow: the least sum
    /// of squares, by pooling who would overtake each other.
    template <typename Wanted>
    void moveLevel(const QList<int> &level, Wanted wanted)
    {
        struct Pool
        {
            double sum;
            int count;
            double mean() const { return sum / count; }
        };
        std::vector<Pool> pools;
        int offset = 0;
        for (qsizetype at = 0; at < level.size(); ++at) {
            if (at > 0)
                offset += distance(level.at(at - 1), level.at(at));
            pools.push_back({wanted(level.at(at)) - offset, 1});
            while (pools.size() > 1 && pools.at(pools.size() - 2).mean() > pools.back().mean()) {
                const Pool last = pools.back();
                pools.pop_back();
                pools.back().sum += last.sum;
                pools.back().count += last.count;
            }
        }
        qsizetype at = 0;
        offset = 0;
        for (const Pool &pool : pools) {
            const auto base = static_cast<int>(std::floor(pool.mean()));
            for (int each = 0; each < pool.count; ++each, ++at) {
                if (at > 0)
                    offset += distance(level.at(at - 1), level.at(at));
                m_y[level.at(at)] = base + offset;
            }
        }
    }

    void settle()
    {
        m_y.fill(0, m_level.size());
        const auto stay = [this](int vertex) { return static_cast<double>(m_y.at(vertex)); };
        for (const QList<int> &level : std::as_const(m_levels.order))
            moveLevel(level, stay);
        const auto toward = [this, stay](const QList<QList<int>> &neighbours) {
            return [this, stay, &neighbours](int vertex) {
                return neighbours.at(vertex).isEmpty() ? stay(vertex) : middleOf(neighbours.at(vertex));
            };
        };
        const auto count = m_levels.order.size();
        for (int round = 0; round < settlings; ++round) {
            for (qsizetype at = count - 2; at >= 0; --at)
                moveLevel(m_levels.order.at(at), toward(m_levels.behind));
            for (qsizetype at = 1; at < count; ++at)
                moveLevel(m_levels.order.at(at), toward(m_levels.before));
        }
        // We stand in the middle of those who get it from us.
        for (qsizetype at = count - 2; at >= 0; --at) {
            moveLevel(m_levels.order.at(at), [this, stay](int vertex) {
                const QList<int> all = m_levels.before.at(vertex) + m_levels.behind.at(vertex);
                return all.isEmpty() ? stay(vertex) : middleOf(all);
            });
        }
    }

    QPoint leftOf(int vertex) const
    {
        return {
            m_level.at(vertex) * (ChainLayout::nodeWidth + ChainLayout::levelGap), m_y.at(vertex) - m_top};
    }

    QList<QPoint> routeOf(const LaidEdge &edge) const
    {
        const QPoint across(ChainLayout::nodeWidth, 0);
        QList<QPoint> route = {leftOf(edge.from) + across};
        for (const int pass : edge.passes)
            route << leftOf(pass) << leftOf(pass) + across;
        route.append(leftOf(edge.to));
        if (edge.isTurned)
            std::reverse(route.begin(), route.end());
        return route;
    }

    ChainLayout told()
    {
        int bottom = 0;
        m_top = m_y.first();
        for (int vertex = 0; vertex < m_y.size(); ++vertex)
            m_top = std::min(m_top, m_y.at(vertex) - heightOf(isNode(vertex)) / 2);
        ChainLayout layout{.levels = m_level.first(m_count), .crossings = crossingsOf(m_levels)};
        for (int vertex = 0; vertex < m_y.size(); ++vertex)
            bottom = std::max(bottom, m_y.at(vertex) - m_top + heightOf(isNode(vertex)) / 2);
        for (int node = 0; node < m_count; ++node)
            layout.nodes.append(QRect(leftOf(node) - QPoint(0, ChainLayout::nodeHeight / 2),
                QSize(ChainLayout::nodeWidth, ChainLayout::nodeHeight)));
        for (const LaidEdge &edge : std::as_const(m_edges))
            layout.routes.append(routeOf(edge));
        const auto levels = static_cast<int>(m_levels.order.size());
        layout.size = QSize(levels * ChainLayout::nodeWidth + (levels - 1) * ChainLayout::levelGap, bottom);
        return layout;
    }

    const ChainMap &m_map;
    int m_count;
    QList<LaidEdge> m_edges;
    /// By vertex: the nodes first, then what passes a level by.
    QList<int> m_level;
    ChainLevels m_levels;
    /// Their middles.
    QList<int> m_y;
    int m_top = 0;
};

} // namespace

ChainLayout layoutOf(const ChainMap &map)
{
    return ChainLaying(map).laid();
}

QList<int> levelsOf(const ChainMap &map)
{
    return ChainLaying(map).levels();
}
