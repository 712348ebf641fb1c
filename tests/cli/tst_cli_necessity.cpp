#include "cli/cli_house.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

/// From the command line: the assessment of an interest, what nothing needs, and whom to ask again.
class TestCliNecessity final : public QObject
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
                     ->founder({u"purpose"_s, u"add"_s, u"--key"_s, u"nieuws"_s, u"--basis"_s, u"a"_s,
                         u"--channel"_s, u"email"_s, u"--wording-nl"_s, u"Ja, ik wil nieuws."_s,
                         u"--wording-en"_s, u"Yes, I want news."_s})
                     .status,
            0);
        const auto added = m_house->founder({u"contact"_s, u"add"_s, u"surname=Jansen"_s,
            u"email=jansen@voorbeeld.example"_s, u"birth-date=1980-05-17"_s, u"--kind"_s, u"customer"_s,
            u"--source"_s, u"balie"_s, u"--basis"_s, u"b"_s});
        QVERIFY2(added.status == 0, qPrintable(added.err));
        m_person = QString::number(added.json()[u"id"_s].toInt());
        const auto given = m_house->founder({u"consent"_s, u"record"_s, m_person, u"--purpose"_s, u"nieuws"_s,
            u"--channel"_s, u"email"_s, u"--status"_s, u"given"_s, u"--method"_s, u"paper"_s});
        QVERIFY2(given.status == 0, qPrintable(given.err));
    }

    void cleanup() { m_house.reset(); }

    void asksForTheWholeAssessmentOfAnInterest()
    {
        const QStringList half{u"purpose"_s, u"add"_s, u"--key"_s, u"enquete"_s, u"--basis"_s, u"f"_s,
            u"--channel"_s, u"email"_s, u"--assessment"_s, u"Weten hoe het ging."_s};
        const QStringList rest{u"--necessity"_s, u"Alleen zij weten het."_s, u"--balance"_s,
            u"Een korte vraag."_s, u"--safeguards"_s, u"Bezwaar met een klik."_s};

        const auto refused = m_house->founder(half);
        const auto added = m_house->founder(half + rest);

        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains(u"necessity"_s), qPrintable(refused.err));
        QVERIFY2(added.status == 0, qPrintable(added.err));
        const QJsonObject purpose = purposeOf(added, u"enquete"_s);
        QCOMPARE(purpose[u"balance"_s].toString(), u"Een korte vraag."_s);
        QVERIFY(!purpose[u"assessed_by"_s].toString().isEmpty());
        QVERIFY(!purpose[u"review_due"_s].toBool());
        QVERIFY(purpose[u"missing"_s].toArray().isEmpty());

        const auto due = m_house->founder(
            {u"purpose"_s, u"edit"_s, u"enquete"_s, u"--review-on"_s, purpose[u"assessed_on"_s].toString()});
        QVERIFY2(due.status == 0, qPrintable(due.err));
        QVERIFY(purposeOf(due, u"enquete"_s)[u"review_due"_s].toBool());
    }

    void tellsWhoReceivesDataForAPurpose()
    {
        const auto added = m_house->founder({u"processor"_s, u"add"_s, u"--name"_s, u"Postbus B.V."_s,
            u"--country"_s, u"NL"_s, u"--purpose"_s, u"nieuws"_s});
        QVERIFY2(added.status == 0, qPrintable(added.err));

        const auto listed = m_house->founder({u"purpose"_s, u"list"_s});

        QCOMPARE(purposeOf(listed, u"nieuws"_s)[u"recipients"_s].toArray(), QJsonArray{u"Postbus B.V."_s});
    }

    void warnsWhereConsentIsSeldomFree()
    {
        const auto added = m_house->founder({u"purpose"_s, u"add"_s, u"--key"_s, u"personeelsfoto"_s,
            u"--basis"_s, u"a"_s, u"--channel"_s, u"web"_s, u"--filing-system"_s, u"employees"_s,
            u"--wording-nl"_s, u"Ja."_s, u"--wording-en"_s, u"Yes."_s});

        QVERIFY2(added.status == 0, qPrintable(added.err));
        QVERIFY(purposeOf(added, u"personeelsfoto"_s)[u"rarely_free"_s].toBool());
        QVERIFY(!purposeOf(added, u"nieuws"_s)[u"rarely_free"_s].toBool());
    }

    void listsAndProposesWhatNothingNeeds()
    {
        const auto listed = m_house->founder({u"necessity"_s, u"list"_s});
        const auto people = m_house->founder({u"necessity"_s, u"list"_s, u"--field"_s, u"birth-date"_s});
        const auto proposed = m_house->founder({u"necessity"_s, u"propose"_s, u"--field"_s, u"birth-date"_s});
        const auto again = m_house->founder({u"necessity"_s, u"propose"_s, m_person});

        QVERIFY2(listed.status == 0, qPrintable(listed.err));
        QCOMPARE(listed.json()[u"concerned"_s].toInt(), 1);
        const QJsonObject field = listed.json()[u"fields"_s].toArray().first().toObject();
        QCOMPARE(field[u"field"_s].toString(), u"birth-date"_s);
        QCOMPARE(field[u"category"_s].toString(), u"birth-date"_s);
        QCOMPARE(field[u"people"_s].toInt(), 1);
        QCOMPARE(QString::number(people.json()[u"people"_s].toArray().first().toObject()[u"id"_s].toInt()),
            m_person);
        QVERIFY2(proposed.status == 0, qPrintable(proposed.err));
        QCOMPARE(proposed.json()[u"proposed"_s].toInt(), 1);
        QCOMPARE(again.status, 1);
        QVERIFY2(again.err.contains(u"waits already"_s), qPrintable(again.err));
        QCOMPARE(m_house->founder({u"request"_s, u"list"_s}).json()[u"requests"_s].toArray().size(), 1);
    }

    void namesThePurposeThatNeedsAField()
    {
        QCOMPARE(m_house
                     ->founder({u"purpose"_s, u"add"_s, u"--key"_s, u"klanten"_s, u"--basis"_s, u"b"_s,
                         u"--channel"_s, u"email"_s, u"--title-nl"_s, u"Klanten"_s, u"--title-en"_s,
                         u"Customers"_s})
                     .status,
            0);
        QCOMPARE(
            m_house->founder({u"contact"_s, u"ground"_s, m_person, u"--purpose"_s, u"klanten"_s}).status, 0);
        const QStringList assign{u"necessity"_s, u"assign"_s, u"--field"_s, u"birth-date"_s, u"--purpose"_s};

        const auto assigned = m_house->founder(assign + QStringList{u"klanten"_s});
        const auto agreed = m_house->founder(assign + QStringList{u"nieuws"_s});

        QVERIFY2(assigned.status == 0, qPrintable(assigned.err));
        QCOMPARE(agreed.status, 1);
        QVERIFY2(agreed.err.contains(u"a new wording"_s), qPrintable(agreed.err));
        QCOMPARE(m_house->founder({u"necessity"_s, u"list"_s}).json()[u"concerned"_s].toInt(), 0);
        QCOMPARE(m_house->founder({u"necessity"_s, u"list"_s, u"--field"_s, u"geheim"_s}).status, 2);
        QCOMPARE(m_house->founder({u"necessity"_s, u"propose"_s}).status, 2);
    }

    void tellsWhomToAskAgain()
    {
        const auto edited = m_house->founder({u"purpose"_s, u"edit"_s, u"nieuws"_s, u"--wording-nl"_s,
            u"Ja, ik wil nieuws, ook van partners."_s, u"--material"_s});
        const auto listed = m_house->founder({u"purpose"_s, u"ask-again"_s, u"nieuws"_s});
        const auto recorded = m_house->founder({u"purpose"_s, u"ask-again"_s, u"nieuws"_s, u"--record"_s});

        QVERIFY2(edited.status == 0, qPrintable(edited.err));
        QCOMPARE(edited.json()[u"expired"_s].toInt(), 1);
        QVERIFY2(listed.status == 0, qPrintable(listed.err));
        QCOMPARE(listed.json()[u"total"_s].toInt(), 1);
        const QJsonObject person = listed.json()[u"people"_s].toArray().first().toObject();
        QCOMPARE(person[u"detail"_s].toString(), u"jansen@voorbeeld.example"_s);
        QCOMPARE(person[u"cause"_s].toString(), u"wording"_s);
        // By e-mail it would be advertising, and no postal address is held.
        QVERIFY(person[u"ask_by"_s].isNull());
        QCOMPARE(person[u"rule"_s].toString(), u"TM5"_s);
        QCOMPARE(recorded.status, 1);
        QVERIFY2(recorded.err.contains(u"nobody who may be asked"_s), qPrintable(recorded.err));
    }

private:
    static QJsonObject purposeOf(const tests::CliAnswer &answer, const QString &key)
    {
        const QJsonArray all = answer.json()[u"purposes"_s].toArray();
        for (const QJsonValue &each : all) {
            if (each[u"key"_s].toString() == key)
                return each.toObject();
        }
        return {};
    }

    std::unique_ptr<tests::CliHouse> m_house;
    QString m_person;
};

QTEST_GUILESS_MAIN(TestCliNecessity)

#include "tst_cli_necessity.moc"
