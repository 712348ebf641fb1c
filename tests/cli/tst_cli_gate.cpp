#include "cli/cli_house.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

/// May we, and why: asked and told on the command line.
class TestCliGate final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        m_house = tests::CliHouse::open(backend);
        if (!m_house)
            QSKIP("this server is not here");
        QCOMPARE(m_house
                     ->founder({u"contact"_s, u"add"_s, u"--kind"_s, u"customer"_s, u"--source"_s, u"balie"_s,
                         u"--basis"_s, u"b"_s, u"surname=Dam"_s, u"given-name=Anna"_s,
                         u"email=anna@voorbeeld.example"_s, u"phone=06-12345678"_s})
                     .status,
            0);
        QCOMPARE(m_house
                     ->founder({u"purpose"_s, u"add"_s, u"--key"_s, u"club"_s, u"--basis"_s, u"a"_s,
                         u"--channel"_s, u"email"_s, u"--channel"_s, u"phone"_s, u"--wording-nl"_s,
                         u"Ja, graag."_s, u"--wording-en"_s, u"Yes, please."_s})
                     .status,
            0);
    }

    void cleanup() { m_house.reset(); }

    void saysWhetherByWhichRuleAndOnWhatEvidence()
    {
        const auto unasked = may(u"email"_s);
        const QJsonObject event =
            m_house
                ->founder({u"consent"_s, u"record"_s, u"1"_s, u"--purpose"_s, u"club"_s, u"--channel"_s,
                    u"email"_s, u"--status"_s, u"given"_s, u"--method"_s, u"paper"_s})
                .json();
        const auto asked = may(u"email"_s);
        const auto spoken = may(u"phone"_s);
        QCOMPARE(m_house
                     ->founder({u"consent"_s, u"record"_s, u"1"_s, u"--purpose"_s, u"club"_s, u"--channel"_s,
                         u"phone"_s, u"--status"_s, u"given"_s, u"--method"_s, u"paper"_s})
                     .status,
            0);
        const auto called = may(u"phone"_s);

        QCOMPARE(unasked.status, 0);
        QCOMPARE(unasked.json()[u"allowed"_s], QJsonValue(false));
        QCOMPARE(unasked.json()[u"reason"_s], u"never-asked"_s);
        QCOMPARE(unasked.json()[u"rule"_s], u"TM5"_s);
        QCOMPARE(unasked.json()[u"ground"_s], QString());
        QVERIFY(unasked.json()[u"evidence"_s].isNull());
        QCOMPARE(asked.json()[u"allowed"_s], QJsonValue(true));
        QCOMPARE(asked.json()[u"reason"_s], QString());
        QCOMPARE(asked.json()[u"rule"_s], u"TM1"_s);
        QCOMPARE(asked.json()[u"ground"_s], u"consent"_s);
        QCOMPARE(asked.json()[u"evidence"_s][u"event"_s], event[u"event"_s]);
        QVERIFY(called.json()[u"sentence"_s].toString().contains(u"In the call"_s));
        QVERIFY(!asked.json()[u"sentence"_s].toString().contains(u"In the call"_s));
        QVERIFY(spoken.json()[u"sentence"_s].toString().contains(u"never asked"_s));
        QVERIFY(spoken.json()[u"sentence"_s].toString().contains(u"TM10"_s));
    }

    void answersForThePastAndForNoFuture()
    {
        QCOMPARE(m_house
                     ->founder({u"consent"_s, u"record"_s, u"1"_s, u"--purpose"_s, u"club"_s, u"--channel"_s,
                         u"email"_s, u"--status"_s, u"given"_s, u"--method"_s, u"paper"_s})
                     .status,
            0);

        const auto before = may(u"email"_s, {u"--at"_s, u"2020-01-01T12:00:00Z"_s});
        const auto later = may(u"email"_s, {u"--at"_s, u"2100-01-01T12:00:00Z"_s});

        QCOMPARE(before.json()[u"reason"_s], u"never-asked"_s);
        QCOMPARE(later.status, 1);
        QVERIFY2(!later.err.isEmpty(), qPrintable(later.out));
    }

    void opensForACustomerOnlyWithEveryTest()
    {
        const QStringList sale{u"contact"_s, u"soft-opt-in"_s, u"1"_s, u"--purpose"_s, u"club"_s,
            u"--channel"_s, u"email"_s, u"--sold-on"_s,
            QDate::currentDate().addDays(-10).toString(Qt::ISODate), u"--reference"_s, u"F-2026-1"_s,
            u"--test"_s, u"SO1"_s, u"--test"_s, u"SO2"_s, u"--test"_s, u"SO3"_s, u"--test"_s, u"SO4"_s,
            u"--test"_s, u"SO5"_s};
        QCOMPARE(m_house->founder(sale).status, 0);
        const auto partly = may(u"email"_s);
        QCOMPARE(m_house->founder(sale + QStringList{u"--test"_s, u"SO6"_s}).status, 0);
        const auto wholly = may(u"email"_s);
        const auto charity = m_house->founder({u"gate"_s, u"settings"_s, u"--sender"_s, u"charity"_s});

        QCOMPARE(partly.json()[u"reason"_s], u"soft-opt-in-partial"_s);
        QVERIFY(partly.json()[u"sentence"_s].toString().contains(u"SO6"_s));
        QCOMPARE(wholly.json()[u"rule"_s], u"TM2"_s);
        QCOMPARE(wholly.json()[u"ground"_s], u"soft-opt-in"_s);
        QCOMPARE(wholly.json()[u"evidence"_s][u"reference"_s], u"F-2026-1"_s);
        const QJsonObject shown = m_house->founder({u"contact"_s, u"show"_s, u"1"_s}).json();
        QVERIFY(shown[u"reach"_s][u"soft_opt_ins"_s].toArray().last()[u"point"_s].toInt() > 0);
        QCOMPARE(m_house->founder(sale + QStringList{u"--detail"_s, u"b@voorbeeld.example"_s}).status, 1);
        QCOMPARE(charity.json()[u"sender"_s], u"charity"_s);
        QCOMPARE(charity.json()[u"customer_exception_end"_s], u"2026-07-01"_s);
    }

    void opensForABusinessAddressThatWasPublished()
    {
        QCOMPARE(
            m_house->founder({u"contact"_s, u"addressee"_s, u"1"_s, u"--capacity"_s, u"business"_s}).status,
            0);
        const auto marked = may(u"email"_s);
        QCOMPARE(m_house
                     ->founder({u"contact"_s, u"published-address"_s, u"1"_s, u"--purpose"_s, u"club"_s,
                         u"--detail"_s, u"anna@voorbeeld.example"_s, u"--source"_s, u"gids"_s, u"--seen-on"_s,
                         u"2026-01-05"_s})
                     .status,
            0);
        const auto published = may(u"email"_s);

        QCOMPARE(marked.json()[u"allowed"_s], QJsonValue(false));
        QCOMPARE(published.json()[u"rule"_s], u"TM3"_s);
        QCOMPARE(published.json()[u"evidence"_s][u"source"_s], u"gids"_s);
        const QJsonObject shown = m_house->founder({u"contact"_s, u"show"_s, u"1"_s}).json();
        QCOMPARE(shown[u"reach"_s][u"addressees"_s].toArray().size(), 1);
        QCOMPARE(shown[u"reach"_s][u"published"_s].toArray().size(), 1);
    }

    void tellsWhatIsWrong()
    {
        QCOMPARE(m_house->founder({u"may"_s, u"1"_s, u"--purpose"_s, u"club"_s}).status, 2);
        QCOMPARE(may(u"pigeon"_s).status, 2);
        QCOMPARE(may(u"email"_s, {u"--at"_s, u"tomorrow"_s}).status, 2);
        QCOMPARE(
            m_house->founder({u"contact"_s, u"addressee"_s, u"1"_s, u"--capacity"_s, u"king"_s}).status, 2);
        QCOMPARE(m_house->founder({u"may"_s, u"99"_s, u"--purpose"_s, u"club"_s, u"--channel"_s, u"email"_s})
                     .status,
            1);
        QCOMPARE(m_house->founder({u"may"_s, u"1"_s, u"--purpose"_s, u"none"_s, u"--channel"_s, u"email"_s})
                     .status,
            1);
    }

private:
    tests::CliAnswer may(const QString &channel, const QStringList &more = {}) const
    {
        return m_house->founder(
            QStringList{u"may"_s, u"1"_s, u"--purpose"_s, u"club"_s, u"--channel"_s, channel} + more);
    }

    std::unique_ptr<tests::CliHouse> m_house;
};

QTEST_GUILESS_MAIN(TestCliGate)

#include "tst_cli_gate.moc"
