#include "tool_lists/tool_list_house.h"

#include <QTest>

using tests::customers;
using tests::subscriber;
using tests::subscriberHeader;
using tests::subscribers;
using tests::ToolListHouse;

/// What a comparison lists, as it was asked, and how old the look at each recipient's list is.
class TestReconciliationAges final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }
    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        m_house = ToolListHouse::open(backend);
        if (!m_house)
            QSKIP("this server is not here");
    }
    void cleanup() { m_house.reset(); }

    void listsEverybodyInTheirGroupWhereThatIsAsked();
    void readsTheColumnsAsSomebodyCorrectedThem();
    void tellsHowOldTheLookAtEachListIs();
    void isDueAfterTheTermThatIsSet();

private:
    ReconciliationQuestion questionOf(const QByteArray &list) const
    {
        return {.path = m_house->write(QStringLiteral("subscribers.csv"), list),
            .purposeKey = QStringLiteral("club-news"),
            .recipient = QStringLiteral("Postduif")};
    }
    ReconciliationOrder orderOf(const QByteArray &list) const
    {
        return {.question = questionOf(list), .removalsPath = m_house->pathOf(QStringLiteral("weg.zip"))};
    }
    Result<ReconciliationOutcome> reconcile(const QByteArray &list) const
    {
        return m_house->toolLists().reconcile(m_house->founder(), orderOf(list)).result();
    }

    std::unique_ptr<ToolListHouse> m_house;
};

void TestReconciliationAges::listsEverybodyInTheirGroupWhereThatIsAsked()
{
    QVERIFY(m_house->takePeople(5));
    QVERIFY(m_house->giveAll(4));
    m_house->later();
    QVERIFY(m_house->record(2, ConsentAct::Withdrawn));
    auto question = questionOf(subscribers({1, 2, 99}) + subscriber("p3@zon.example", "blocklisted"));
    question.listsAll = true;

    const auto found = m_house->toolLists().compare(m_house->founder(), question).result();

    QVERIFY(found);
    using Kind = ReconciliationFinding::Kind;
    QStringList told;
    for (const ReconciliationFinding &finding : found->findings)
        told.append(QStringLiteral("%1 %2 %3 %4")
                        .arg(keyOf(finding.kind), finding.email, finding.name)
                        .arg(finding.line));
    QCOMPARE(told,
        (QStringList{QStringLiteral("allowed p1@zon.example Zon1, Jan1 2"),
            QStringLiteral("remove p2@zon.example Zon2, Jan2 3"),
            QStringLiteral("unknown p99@zon.example  4"),
            QStringLiteral("unsubscribed p3@zon.example Zon3, Jan3 5"),
            QStringLiteral("missing p4@zon.example Zon4, Jan4 0")}));
    QCOMPARE(found->findings.last().contact, m_house->contactOf(4));
    QCOMPARE(found->findings.last().kind, Kind::Missing);
}

void TestReconciliationAges::readsTheColumnsAsSomebodyCorrectedThem()
{
    QVERIFY(m_house->takePeople(1));
    QVERIFY(m_house->giveAll(1));
    auto question = questionOf("wie;adres\np1@zon.example;-\n");
    QCOMPARE(m_house->toolLists().compare(m_house->founder(), question).result().error().what,
        QStringLiteral("tool-list.no-email"));
    question.layout = ToolListFormat::Layout{.columns = {{ToolListFormat::Column::Email, 0}}};

    const auto found = m_house->toolLists().compare(m_house->founder(), question).result();

    QVERIFY(found);
    QCOMPARE(found->reconciliation.counts.allowed, 1);
}

void TestReconciliationAges::tellsHowOldTheLookAtEachListIs()
{
    QVERIFY(m_house->takePeople(1));
    QVERIFY(m_house->giveAll(1));
    const auto ages = [this] {
        return *m_house->toolLists().reconciliationAges(m_house->founder(), customers).result();
    };
    QVERIFY(ages().ages.isEmpty());
    const HandoverOrder handover{
        .question = {.purposeKey = QStringLiteral("club-news"), .recipient = QStringLiteral("Postduif")},
        .path = m_house->pathOf(QStringLiteral("lijst.zip"))};
    QVERIFY(m_house->services().mailingLists().make(m_house->founder(), handover).result());
    m_house->later(40 * tests::aDay);
    const auto never = ages();
    QVERIFY(reconcile(subscribers({1})));
    m_house->later(3 * tests::aDay);
    const auto lately = ages();

    QCOMPARE(never.ages.size(), 1);
    QCOMPARE(never.ages.first().recipient, QStringLiteral("Postduif"));
    QVERIFY(!never.ages.first().lastAt);
    QCOMPARE(never.ages.first().daysAt(m_house->now()), 43);
    QCOMPARE(lately.ages.size(), 1);
    QCOMPARE(lately.ages.first().daysAt(m_house->now()), 3);
}

void TestReconciliationAges::isDueAfterTheTermThatIsSet()
{
    QVERIFY(m_house->takePeople(1));
    QVERIFY(m_house->giveAll(1));
    QVERIFY(reconcile(subscribers({1})));
    const auto due = [this] {
        return m_house->toolLists()
            .reconciliationAges(m_house->founder(), customers)
            .result()
            ->dueAt(m_house->now())
            .size();
    };
    const auto set = [this](int days) {
        return m_house->toolLists().setReconciliationDueAfter(m_house->founder(), days).result();
    };

    m_house->later(31 * tests::aDay);
    QCOMPARE(due(), 0);
    m_house->later();
    QCOMPARE(due(), 1);
    QVERIFY(set(90));
    QCOMPARE(due(), 0);
    QCOMPARE(set(0).error().what, QStringLiteral("reconciliation.due-after"));
    QCOMPARE(set(367).error().what, QStringLiteral("reconciliation.due-after"));
    QVERIFY(!m_house->toolLists()
                 .setReconciliationDueAfter(
                     m_house->member(QStringLiteral("lezer"), {{Role::Viewer, FilingSystem::Customers}}), 10)
                 .result());
}

QTEST_GUILESS_MAIN(TestReconciliationAges)
#include "tst_reconciliation_ages.moc"
