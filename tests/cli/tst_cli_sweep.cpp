#include "cli/cli_house.h"

#include <QDate>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

/// The run over the terms as a scheduled job calls it, and why somebody is kept.
class TestCliSweep final : public QObject
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
        const auto demo = m_house->founder({u"demo"_s, u"--people"_s, u"60"_s, u"--seed"_s, u"7"_s});
        QVERIFY2(demo.status == 0, qPrintable(demo.err));
    }

    void cleanup() { m_house.reset(); }

    void proposesWhatIsDueOnceAndErasesNobody()
    {
        const int people = total();
        const auto trial = sweep({u"--dry-run"_s});
        QVERIFY2(trial.status == 0, qPrintable(trial.err));
        QVERIFY(trial.json()[u"opened"_s].toInt() > 0);
        const auto first = sweep();
        QVERIFY2(first.status == 0, qPrintable(first.err));
        const auto second = sweep();

        QVERIFY(first.json()[u"opened"_s].toInt() > 0);
        QVERIFY(first.json()[u"due"_s].toInt() >= first.json()[u"opened"_s].toInt());
        QVERIFY(first.json()[u"status"_s].toObject().contains(u"term-over"_s));
        QCOMPARE(second.json()[u"opened"_s].toInt(), 0);
        QCOMPARE(total(), people);
        const auto runs = m_house->founder({u"retention"_s, u"runs"_s});
        const QJsonArray all = runs.json()[u"runs"_s].toArray();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.first()[u"origin"_s].toString(), u"command"_s);
        QVERIFY(!all.first()[u"ended_at"_s].toString().isEmpty());
        QVERIFY(all.first()[u"stopped"_s].isNull());
    }

    void computesWithAnotherDayAndTellsTheTrail()
    {
        const auto later = sweep({u"--today"_s, QDate::currentDate().addYears(30).toString(Qt::ISODate)});
        QVERIFY2(later.status == 0, qPrintable(later.err));

        const auto trail = m_house->founder({u"audit"_s, u"list"_s});
        bool isTold = false;
        const QJsonArray entries = trail.json()[u"entries"_s].toArray();
        for (const auto &entry : entries) {
            isTold |= entry[u"action"_s].toString() == u"retention.sweep"_s &&
                entry.toObject().value(u"computed_for"_s).toString() ==
                    QDate::currentDate().addYears(30).toString(Qt::ISODate);
        }
        QVERIFY(isTold);
    }

    void explainsRuleByRule()
    {
        const auto list = m_house->founder({u"contact"_s, u"list"_s, u"--limit"_s, u"1"_s});
        const QString id = QString::number(list.json()[u"contacts"_s].toArray().first()[u"id"_s].toInteger());
        const auto told = m_house->founder({u"retention"_s, u"explain"_s, id});
        QVERIFY2(told.status == 0, qPrintable(told.err));
        const QJsonArray terms = told.json()[u"retention"_s].toArray();
        QVERIFY(!terms.isEmpty());
        for (const auto &term : terms) {
            QVERIFY(!term[u"text"_s].toString().isEmpty());
            const QString rule = term[u"rule"_s].toString();
            const QJsonArray because = term[u"because"_s].toArray();
            QCOMPARE(because.isEmpty() ? QString() : because.first()[u"rule"_s].toString(), rule);
        }
        QCOMPARE(m_house->founder({u"contact"_s, u"show"_s, id}).json()[u"retention"_s].toArray(), terms);
        const auto one = m_house->founder({u"retention"_s, u"explain"_s, id, u"--category"_s, u"identity"_s});
        QCOMPARE(one.json()[u"retention"_s].toArray().size(), 1);
        QCOMPARE(m_house->founder({u"retention"_s, u"explain"_s, id, u"--category"_s, u"taste"_s}).status, 2);
    }

    void settlesStartsOfARule()
    {
        const QJsonObject rules =
            m_house->founder({u"retention"_s, u"starts"_s}).json()[u"rules"_s].toObject();
        QVERIFY(rules.contains(u"CUS-14"_s));
        const QStringList settle{u"retention"_s, u"settle"_s, u"--rule"_s, u"CUS-14"_s, u"--moment"_s,
            u"relation-ended"_s, u"--on"_s, u"2025-06-30"_s};
        QCOMPARE(m_house->founder(settle).status, 2);
        const auto settled = m_house->founder(settle + QStringList{u"--reason"_s, u"laatste factuur"_s});

        QVERIFY2(settled.status == 0, qPrintable(settled.err));
        QCOMPARE(settled.json()[u"settled"_s].toInt(), rules[u"CUS-14"_s].toInt());
        QVERIFY(!m_house->founder({u"retention"_s, u"starts"_s})
                     .json()[u"rules"_s]
                     .toObject()
                     .contains(u"CUS-14"_s));
    }

    void asksASecondPersonAboutAHold()
    {
        QVERIFY(m_house->addMember(u"fatima"_s, u"officer"_s));
        const auto list = m_house->founder({u"contact"_s, u"list"_s, u"--limit"_s, u"1"_s});
        const QString id = QString::number(list.json()[u"contacts"_s].toArray().first()[u"id"_s].toInteger());
        QCOMPARE(m_house->founder({u"retention"_s, u"hold"_s, id, u"--reason"_s, u"geschil"_s}).status, 0);
        const auto waiting = [this] {
            return m_house->founder({u"retention"_s, u"holds"_s, u"--waiting"_s}).json()[u"total"_s].toInt();
        };
        const int before = waiting();
        QVERIFY(before > 0);
        const QStringList refuse{
            u"retention"_s, u"refuse-hold"_s, id, u"--reason"_s, u"er loopt geen geschil"_s};
        QCOMPARE(m_house->founder(refuse).status, 1);
        QCOMPARE(m_house->as(u"fatima"_s, {u"retention"_s, u"refuse-hold"_s, id}).status, 2);

        const auto refused = m_house->as(u"fatima"_s, refuse);

        QVERIFY2(refused.status == 0, qPrintable(refused.err));
        QCOMPARE(waiting(), before - 1);
        QCOMPARE(m_house->as(u"fatima"_s, refuse).status, 1);
    }

private:
    tests::CliAnswer sweep(const QStringList &more = {}) const
    {
        return m_house->founder(QStringList{u"retention"_s, u"sweep"_s} + more);
    }

    int total() const
    {
        return m_house->founder({u"contact"_s, u"list"_s, u"--limit"_s, u"1"_s}).json()[u"total"_s].toInt();
    }

    std::unique_ptr<tests::CliHouse> m_house;
};

QTEST_GUILESS_MAIN(TestCliSweep)

#include "tst_cli_sweep.moc"
