#include "app/agreements/agreement_chain.h"
#include "app/registers/chain_layout.h"
#include "app/registers/chain_part.h"
#include "app/registers/chain_tree.h"
#include "tests/registers/chain_register.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using tests::chainRegister;

namespace {

constexpr FilingSystem customers = FilingSystem::Customers;
const QDate today(2026, 11, 30);

ChainMap chainOfAll(const QList<Processor> &all, const QList<Holder> &holders = {})
{
    return chainOf(all, u"Wij"_s, chainAgreementsOn(today), holders);
}

int placeNamed(const ChainMap &map, const QString &name)
{
    for (int node = 0; node < map.nodes.size(); ++node) {
        if (map.nodes.at(node).name == name)
            return node;
    }
    return -1;
}

QStringList edgesOf(const ChainMap &map, const ChainLight *light = nullptr)
{
    QStringList all;
    for (int edge = 0; edge < map.edges.size(); ++edge) {
        if (!light || light->isLitEdge.at(edge))
            all.append(map.nodes.at(map.edges.at(edge).from).name + u" > "_s +
                map.nodes.at(map.edges.at(edge).to).name);
    }
    return all;
}

QStringList litOf(const ChainMap &map, const ChainLight &light)
{
    QStringList lit;
    for (int node = 1; node < map.nodes.size(); ++node) {
        if (light.isLit(node))
            lit.append(map.nodes.at(node).name);
    }
    lit.sort();
    return lit;
}

/// Who they are, without the road.
QStringList theNine()
{
    QStringList names;
    for (const QString &road : tests::chainHolders())
        names.append(road.section(u" > "_s, -1));
    names.sort();
    return names;
}

} // namespace

/// Who receives data from us and from whom they get it, and which part of it something has reached.
class TestChainMap final : public QObject
{
    Q_OBJECT

private slots:
    void drawsEverybodyOnce()
    {
        const ChainMap map = chainOfAll(chainRegister());

        QCOMPARE(map.nodes.size(), 24);
        QCOMPARE(map.nodes.first().name, u"Wij"_s);
        QVERIFY(map.nodes.first().who == ChainNode::Who::Us);
        QCOMPARE(edgesOf(map).filter(u"Wij > "_s).size(), 7);
        // The deliverer works for two.
        QCOMPARE(edgesOf(map).filter(u" > Bezorger"_s),
            (QStringList{u"Incasso > Bezorger"_s, u"Koerier > Bezorger"_s}));
        QCOMPARE(map.edges.size(), 24);
    }

    void showsAsFarFromUsAsIsWanted()
    {
        const ChainMap map = chainOfAll(chainRegister());
        const QList<int> levels = layoutOf(map).levels;
        const ChainLight light = lightOf(map, DataCategory::Financial);

        const ChainPart first = chainUpTo(map, light, levels, 1);
        QCOMPARE(first.map.nodes.size() + first.further, map.nodes.size());
        QCOMPARE(first.map.edges.size(), first.map.nodes.size() - 1); // all of them from us
        QCOMPARE(first.light->held.size(), first.map.nodes.size());
        for (int node = 1; node < first.map.nodes.size(); ++node)
            QCOMPARE(first.light->isLit(node), light.isLit(placeNamed(map, first.map.nodes.at(node).name)));
        QCOMPARE(chainUpTo(map, {}, levels, 4).map, map);
        QVERIFY(chainUpTo(map, {}, levels, 3).further > 0);
    }

    void isTheSameInWhateverOrderTheRegisterStands()
    {
        QList<Processor> all = chainRegister();
        const ChainMap map = chainOfAll(all);
        std::mt19937 random(4);
        for (int round = 0; round < 10; ++round) {
            std::shuffle(all.begin(), all.end(), random);
            for (Processor &processor : all)
                std::shuffle(processor.worksFor.begin(), processor.worksFor.end(), random);
            QVERIFY(chainOfAll(all) == map);
        }
    }

    void tellsHowEachAgreementStands_data()
    {
        QTest::addColumn<Processor>("processor");
        QTest::addColumn<ChainAgreement>("agreement");
        const auto row = [](const char *name, Processor processor, ChainAgreement agreement) {
            QTest::newRow(name) << processor << agreement;
        };
        const QDate day = today;
        row("none", {}, ChainAgreement::None);
        row("without an end", {.agreements = {{.signedOn = day}}}, ChainAgreement::Complete);
        row("last day today", {.agreements = {{.signedOn = day.addYears(-1), .until = day}}},
            ChainAgreement::Complete);
        row("ended yesterday", {.agreements = {{.signedOn = day.addYears(-1), .until = day.addDays(-1)}}},
            ChainAgreement::Ended);
        row("from tomorrow", {.agreements = {{.signedOn = day.addDays(1)}}}, ChainAgreement::Incomplete);
        row("ends before it begins", {.agreements = {{.signedOn = day, .until = day.addDays(-1)}}},
            ChainAgreement::Incomplete);
        row("for themselves", {.kind = ProcessorKind::Independent}, ChainAgreement::NotNeeded);
        row("together with us", {.kind = ProcessorKind::Joint}, ChainAgreement::NotNeeded);
        row("past", {.agreements = {{.signedOn = day}}, .endedAt = Instant{1}}, ChainAgreement::Ended);
    }

    void tellsHowEachAgreementStands()
    {
        QFETCH(Processor, processor);
        QTEST(chainAgreementsOn(today)(processor), "agreement");
    }

    void tellsAnAgreementCompleteOnlyWithItsClauses()
    {
        const Processor processor{.id = Id<Processor>(7), .agreements = {{.signedOn = today}}};
        AgreementLine line{.agreement = {.processor = processor.id}, .isInForce = true};
        line.verdict.lacksForm = false;
        line.verdict.missing = {AgreementClause::Confidentiality};
        QCOMPARE(chainAgreementsOf({line}, today)(processor), ChainAgreement::Incomplete);
        line.verdict.missing = {};
        QCOMPARE(chainAgreementsOf({line}, today)(processor), ChainAgreement::Complete);
        line.isInForce = false;
        QCOMPARE(chainAgreementsOf({line}, today)(processor), chainAgreementsOn(today)(processor));
    }

    void lightsExactlyTheNineWhoHaveOnePersonsData()
    {
        const QList<Processor> all = chainRegister();
        const auto holders = holdersOf(all, tests::personOfChain());
        const ChainMap map = chainOfAll(all, holders);
        const ChainLight light = lightOf(map, holders, customers);

        QCOMPARE(light.holders(), 9);
        QCOMPARE(litOf(map, light), theNine());
        // Each road to them, and no other.
        QCOMPARE(edgesOf(map, &light),
            (QStringList{u"Wij > Boekhouder"_s, u"Wij > Drukker"_s, u"Wij > Handelspartner"_s,
                u"Wij > Postduif"_s, u"Boekhouder > Kluisarchief"_s, u"Drukker > Koerier"_s,
                u"Mailserver > Rekencentrum"_s, u"Postduif > Mailserver"_s,
                u"Rekencentrum > Noordzeekabel"_s}));
        QCOMPARE(
            light.held.at(placeNamed(map, u"Rekencentrum"_s)), DataCategories{DataCategory::ContactDetails});
    }

    void drawsWhoeverGotAListAndIsInNoRegister()
    {
        const QList<Processor> all = chainRegister();
        HeldOfPerson person = tests::personOfChain();
        person.deliveries = {{.recipient = u"Onbekende BV"_s}, {.recipient = u"Kopieerder"_s}};
        const auto holders = holdersOf(all, person);
        const ChainMap map = chainOfAll(all, holders);
        const ChainLight light = lightOf(map, holders, customers);

        QCOMPARE(map.nodes.size(), 25);
        const int stranger = placeNamed(map, u"Onbekende BV"_s);
        QVERIFY(map.nodes.at(stranger).who == ChainNode::Who::Unregistered);
        QCOMPARE(map.nodes.at(stranger).agreement, ChainAgreement::None);
        QVERIFY(light.isLit(stranger));
        // A list went straight to who otherwise works for the cold store alone.
        QVERIFY(edgesOf(map, &light).contains(u"Wij > Kopieerder"_s));
        QVERIFY(!edgesOf(map, &light).contains(u"Koelhuis > Kopieerder"_s));
    }

    void lightsWhereACategoryGoes()
    {
        const ChainMap map = chainOfAll(chainRegister());

        QCOMPARE(
            litOf(map, lightOf(map, DataCategory::Financial)), (QStringList{u"Boekhouder"_s, u"Incasso"_s}));
        QCOMPARE(litOf(map, lightOf(map, DataCategory::Hr)), QStringList{u"Loonstrook"_s});
        // Nobody has birth dates to give to the deliverer.
        QVERIFY(litOf(map, lightOf(map, DataCategory::BirthDate)).isEmpty());
        // The computing centre gets identities for the news, but the mail server has none to give.
        QVERIFY(!litOf(map, lightOf(map, DataCategory::Identity)).contains(u"Rekencentrum"_s));
        QVERIFY(litOf(map, lightOf(map, DataCategory::ContactDetails)).contains(u"Rekencentrum"_s));
    }

    void takesWhatHasNoPurposeForAny()
    {
        const QList<Processor> all{
            {.id = Id<Processor>(1), .name = u"Eerste"_s, .categories = {DataCategory::Financial}},
            {.id = Id<Processor>(2),
                .name = u"Tweede"_s,
                .worksFor = {Id<Processor>(1)},
                .flows = {{.purpose = Id<Purpose>(7), .categories = {DataCategory::Financial}}}}};
        const ChainMap map = chainOfAll(all);

        QCOMPARE(litOf(map, lightOf(map, DataCategory::Financial)), (QStringList{u"Eerste"_s, u"Tweede"_s}));
    }

    /// Who has it of one is not lit from another who has nothing to give.
    void lightsNoLineByWhichNothingComes()
    {
        const auto flow = [](qint64 purpose) {
            return DataFlow{.purpose = Id<Purpose>(purpose), .categories = {DataCategory::Financial}};
        };
        const QList<Processor> all{{.id = Id<Processor>(1), .name = u"Gever"_s, .flows = {flow(7)}},
            {.id = Id<Processor>(2), .name = u"Leeg"_s, .flows = {flow(8)}},
            {.id = Id<Processor>(3),
                .name = u"Nemer"_s,
                .worksFor = {Id<Processor>(1), Id<Processor>(2)},
                .flows = {flow(7)}}};
        const ChainMap map = chainOfAll(all);
        const ChainLight light = lightOf(map, DataCategory::Financial);

        QVERIFY(litOf(map, light).contains(u"Nemer"_s));
        QVERIFY(edgesOf(map, &light).contains(u"Gever > Nemer"_s));
        QVERIFY(!edgesOf(map, &light).contains(u"Leeg > Nemer"_s));
    }

    void leavesNobodyLooseWhereAFileIsDamaged()
    {
        const QList<Processor> all{
            {.id = Id<Processor>(1), .name = u"Rond"_s, .worksFor = {Id<Processor>(2), Id<Processor>(1)}},
            {.id = Id<Processor>(2), .name = u"Om"_s, .worksFor = {Id<Processor>(1)}},
            {.id = Id<Processor>(3), .name = u"Wees"_s, .worksFor = {Id<Processor>(9)}}};
        const ChainMap map = chainOfAll(all);

        QCOMPARE(edgesOf(map), (QStringList{u"Wij > Om"_s, u"Wij > Wees"_s, u"Om > Rond"_s, u"Rond > Om"_s}));
        QCOMPARE(treeOf(map).size(), 5);
    }

    void readsFromTopToBottomAsItIsDrawn()
    {
        const ChainMap map = chainOfAll(chainRegister());
        const QList<ChainTreeRow> rows = treeOf(map);

        // Every edge is a line, and so are we.
        QCOMPARE(rows.size(), map.edges.size() + 1);
        QSet<int> nodes;
        QSet<int> edges;
        int repeated = 0;
        for (const ChainTreeRow &row : rows) {
            nodes.insert(row.node);
            edges.insert(row.edge);
            repeated += row.isRepeated ? 1 : 0;
            if (row.edge < 0)
                continue;
            QCOMPARE(map.edges.at(row.edge).to, row.node);
            QCOMPARE(map.edges.at(row.edge).from, rows.at(row.parent).node);
            QCOMPARE(row.depth, rows.at(row.parent).depth + 1);
        }
        QCOMPARE(nodes.size(), 24);
        QCOMPARE(edges.size(), 25);
        QCOMPARE(repeated, 1);
    }
};

QTEST_APPLESS_MAIN(TestChainMap)
#include "tst_chain_map.moc"
