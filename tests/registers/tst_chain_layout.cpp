#include "app/registers/chain_layout.h"
#include "app/registers/chain_walk.h"
#include "tests/registers/chain_register.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

namespace {

ChainMap mapOf(const QList<Processor> &all)
{
    return chainOf(all, u"Wij"_s, chainAgreementsOn({2026, 11, 30}));
}

/// A register with whatever links; with circles where `isDamaged`.
QList<Processor> randomRegister(int count, std::mt19937 &random, bool isDamaged)
{
    QList<Processor> all;
    for (int number = 1; number <= count; ++number) {
        Processor processor{.id = Id<Processor>(number), .name = u"P%1"_s.arg(number)};
        const int parents = static_cast<int>(random() % 4);
        for (int parent = 0; parent < parents; ++parent) {
            const int highest = isDamaged ? count : number - 1;
            if (highest > 0)
                processor.worksFor.append(Id<Processor>(1 + static_cast<int>(random() % highest)));
        }
        all.append(processor);
    }
    return all;
}

/// What is wrong with a drawing; empty where nothing is.
QString faultIn(const ChainMap &map, const ChainLayout &layout)
{
    if (layout.nodes.size() != map.nodes.size() || layout.routes.size() != map.edges.size())
        return u"not all of it is drawn"_s;
    const QRect whole(QPoint(0, 0), layout.size);
    for (qsizetype one = 0; one < layout.nodes.size(); ++one) {
        if (!whole.contains(layout.nodes.at(one)))
            return u"a node stands outside"_s;
        const QRect withAir = layout.nodes.at(one).adjusted(0, 0, 0, ChainLayout::rowGap - 1);
        for (qsizetype other = 0; other < layout.nodes.size(); ++other) {
            if (one != other && withAir.intersects(layout.nodes.at(other)))
                return u"two nodes overlap"_s;
        }
    }
    for (qsizetype edge = 0; edge < map.edges.size(); ++edge) {
        const QList<QPoint> &route = layout.routes.at(edge);
        for (qsizetype at = 0; at + 1 < route.size(); ++at) {
            const QPoint a = route.at(at);
            const QPoint b = route.at(at + 1);
            const bool isGap = std::abs(a.x() - b.x()) == ChainLayout::levelGap;
            if (!isGap && (std::abs(a.x() - b.x()) != ChainLayout::nodeWidth || a.y() != b.y()))
                return u"an edge bends where nodes are"_s;
            for (const QRect &node : layout.nodes) {
                if (!isGap &&
                    node.intersects(QRect(std::min(a.x(), b.x()), a.y() - 1, ChainLayout::nodeWidth, 3)))
                    return u"an edge runs through a node"_s;
            }
        }
    }
    return {};
}

} // namespace

/// Where everything of a chain is drawn.
class TestChainLayout final : public QObject
{
    Q_OBJECT

private slots:
    void drawsTheChainOfTwentyThreeOnAScreen()
    {
        const ChainMap map = mapOf(tests::chainRegister());
        const ChainLayout layout = layoutOf(map);

        QCOMPARE(faultIn(map, layout), QString());
        QCOMPARE(*std::max_element(layout.levels.cbegin(), layout.levels.cend()), 4);
        QCOMPARE(layout.crossings, 0);
        // What is left of a window of 1280 by 800 beside the rail and under the heads, at no less than four
        // fifths of its size.
        QVERIFY2(layout.size.width() * 4 <= 1030 * 5, qPrintable(QString::number(layout.size.width())));
        QVERIFY2(layout.size.height() * 4 <= 560 * 5, qPrintable(QString::number(layout.size.height())));
    }

    void drawsEachRightOfAllWhomTheyWorkFor()
    {
        const ChainMap map = mapOf(tests::chainRegister());
        const ChainLayout layout = layoutOf(map);

        for (const ChainEdge &edge : map.edges) {
            QVERIFY(layout.levels.at(edge.from) < layout.levels.at(edge.to));
            QVERIFY(layout.nodes.at(edge.from).right() < layout.nodes.at(edge.to).left());
        }
    }

    void givesTheSameDrawingInWhateverOrder()
    {
        std::mt19937 random(11);
        for (int round = 0; round < 10; ++round) {
            QList<Processor> all = randomRegister(40, random, round % 2 == 1);
            const ChainLayout layout = layoutOf(mapOf(all));
            std::shuffle(all.begin(), all.end(), random);
            QVERIFY(layoutOf(mapOf(all)) == layout);
        }
    }

    void neverLetsAnythingOverlap()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 120; ++round) {
            const bool isDamaged = round % 3 == 0;
            const ChainMap map = mapOf(randomRegister(static_cast<int>(random() % 60), random, isDamaged));
            const QString fault = faultIn(map, layoutOf(map));
            QVERIFY2(fault.isEmpty(), qPrintable(u"round %1: %2"_s.arg(round).arg(fault)));
        }
    }

    void untanglesWhatStandsCrossed()
    {
        // Each of the first works with one of the second, in the opposite order of names.
        QList<Processor> all;
        for (int number = 1; number <= 8; ++number)
            all.append({.id = Id<Processor>(number), .name = u"A%1"_s.arg(number)});
        for (int number = 1; number <= 8; ++number)
            all.append({.id = Id<Processor>(8 + number),
                .name = u"B%1"_s.arg(number),
                .worksFor = {Id<Processor>(9 - number)}});

        QCOMPARE(layoutOf(mapOf(all)).crossings, 0);
    }

    void drawsUsAloneWhereNobodyReceivesAnything()
    {
        const ChainMap map = mapOf({});
        const ChainLayout layout = layoutOf(map);

        QCOMPARE(faultIn(map, layout), QString());
        QCOMPARE(layout.size, QSize(ChainLayout::nodeWidth, ChainLayout::nodeHeight));
        QVERIFY(layoutOf({}).nodes.isEmpty());
    }

    void walksAlongTheEdges()
    {
        const ChainMap map = mapOf(tests::chainRegister());
        const ChainLayout layout = layoutOf(map);
        const auto named = [&](const QString &name) {
            for (int node = 0; node < map.nodes.size(); ++node) {
                if (map.nodes.at(node).name == name)
                    return node;
            }
            return -1;
        };
        const int deliverer = named(u"Bezorger"_s);
        const int courier = named(u"Koerier"_s);

        QCOMPARE(stepFrom(map, layout, courier, ChainStep::ToReceivers), deliverer);
        // Back to where one came from, though there are two.
        QCOMPARE(stepFrom(map, layout, deliverer, ChainStep::ToSource, courier), courier);
        QCOMPARE(
            stepFrom(map, layout, deliverer, ChainStep::ToSource, named(u"Incasso"_s)), named(u"Incasso"_s));
        QCOMPARE(stepFrom(map, layout, deliverer, ChainStep::ToReceivers), deliverer);
        QCOMPARE(stepFrom(map, layout, 0, ChainStep::ToSource), 0);
        QCOMPARE(stepFrom(map, layout, 0, ChainStep::Up), 0);
    }

    void reachesEverybodyWithTheArrowKeys()
    {
        const ChainMap map = mapOf(tests::chainRegister());
        const ChainLayout layout = layoutOf(map);
        QSet<int> seen = {0};
        QList<int> left = {0};
        while (!left.isEmpty()) {
            const int node = left.takeLast();
            for (const ChainStep step :
                {ChainStep::ToSource, ChainStep::ToReceivers, ChainStep::Up, ChainStep::Down}) {
                const int next = stepFrom(map, layout, node, step);
                if (!seen.contains(next)) {
                    seen.insert(next);
                    left.append(next);
                }
            }
        }
        QCOMPARE(seen.size(), map.nodes.size());
    }
};

QTEST_APPLESS_MAIN(TestChainLayout)
#include "tst_chain_layout.moc"
