#include "cli/cli_house.h"

#include <QDate>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

/// Why people are kept and until when, and who has no ground any more, as the command line asks and tells it.
class TestCliGrounds final : public QObject
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
    }

    void cleanup() { m_house.reset(); }

    void fillsInAndTellsWhatIsUsual()
    {
        const auto added = add({}, u"b"_s);

        QVERIFY2(added.status == 0, qPrintable(added.err));
        const QJsonObject ground = added.json()[u"ground"_s].toObject();
        QCOMPARE(ground[u"reason_from"_s].toString(), u"standard"_s);
        QCOMPARE(ground[u"until_rule"_s].toString(), u"CUS-14"_s);
        QVERIFY(ground[u"reason"_s].toString().size() > 20);
        const QJsonObject shown =
            m_house->founder({u"contact"_s, u"show"_s, id(added)}).json()[u"provenance"_s].toObject();
        QCOMPARE(shown[u"source"_s].toString(), u"balie"_s);
        QCOMPARE(shown[u"reason"_s], ground[u"reason"_s]);
        const auto plain = m_house->founder({u"contact"_s, u"show"_s, id(added), u"--lang"_s, u"en"_s});
        QVERIFY(plain.status == 0);
    }

    void refusesFillingAndADayThatIsTooLate()
    {
        const auto filling = add({u"--reason"_s, u"n.v.t."_s, u"--lang"_s, u"en"_s}, u"b"_s);
        const auto late = add({u"--until"_s, u"2099-01-01"_s}, u"b"_s);
        const auto noDay = add({u"--until"_s, u"morgen"_s}, u"b"_s);

        QCOMPARE(filling.status, 1);
        QVERIFY2(filling.err.contains(u"This only fills the field"_s), qPrintable(filling.err));
        QCOMPARE(late.status, 1);
        QCOMPARE(noDay.status, 2);
        QCOMPARE(m_house->founder({u"contact"_s, u"list"_s}).json()[u"total"_s].toInt(), 0);
    }

    void asksForAWeighedInterest()
    {
        const auto bare = add({}, u"f"_s);
        QCOMPARE(bare.status, 1);
        QCOMPARE(m_house->founder({u"contact"_s, u"list"_s}).json()[u"total"_s].toInt(), 0);

        const auto own = add({u"--interest"_s, u"Inkoper bereiken voor lopende orders"_s, u"--balancing"_s,
                                 u"Alleen zakelijke gegevens, bezwaar kan altijd"_s},
            u"f"_s);
        QVERIFY2(own.status == 0, qPrintable(own.err));
        QCOMPARE(own.json()[u"ground"_s][u"review"_s].toString(),
            QDate::currentDate().addMonths(12).toString(Qt::ISODate));

        const QString csv = m_house->write(u"klanten.csv"_s, "Voornaam;Achternaam\nAnna;Jansen\n");
        const QStringList import{
            u"import"_s, csv, u"--kind"_s, u"customer"_s, u"--source"_s, u"oude CRM"_s, u"--basis"_s, u"f"_s};
        QCOMPARE(m_house->founder(import).status, 1);
        const auto purpose = m_house->founder({u"purpose"_s, u"add"_s, u"--key"_s, u"enquete"_s, u"--basis"_s,
            u"f"_s, u"--channel"_s, u"email"_s, u"--assessment"_s, u"Weten of onze dienst goed was"_s,
            u"--necessity"_s, u"Alleen de klant kan het zeggen"_s, u"--balance"_s,
            u"Een korte vraag na een levering"_s, u"--safeguards"_s, u"Bezwaar met een klik"_s});
        QVERIFY2(purpose.status == 0, qPrintable(purpose.err));
        const auto taken = m_house->founder(import + QStringList{u"--purpose"_s, u"enquete"_s});
        QVERIFY2(taken.status == 0, qPrintable(taken.err));
        QCOMPARE(taken.json()[u"ground"_s][u"interest"_s].toString(), u"Weten of onze dienst goed was"_s);
    }

    void tellsTheGroundOfAnImport()
    {
        const QString csv = m_house->write(u"klanten.csv"_s, "Voornaam;Achternaam\nAnna;Jansen\n");
        const QStringList import{u"import"_s, csv, u"--filing-system"_s, u"customers"_s, u"--kind"_s,
            u"customer"_s, u"--source"_s, u"oude CRM"_s, u"--basis"_s, u"b"_s};
        const QString until = QDate::currentDate().addMonths(3).toString(Qt::ISODate);

        const auto refused = m_house->founder(import + QStringList{u"--reason"_s, u"test"_s});
        const auto taken = m_house->founder(
            import + QStringList{u"--reason"_s, u"Klanten van de overgenomen winkel"_s, u"--until"_s, until});

        QCOMPARE(refused.status, 1);
        QVERIFY2(taken.status == 0, qPrintable(taken.err));
        QCOMPARE(taken.json()[u"ground"_s][u"reason"_s].toString(), u"Klanten van de overgenomen winkel"_s);
        QCOMPARE(taken.json()[u"ground"_s][u"until"_s].toString(), until);
        QCOMPARE(taken.json()[u"imported"_s].toInt(), 1);
    }

    void listsWhoHasNoGroundAndDealsWithThem()
    {
        const QString first = id(add({}, u"a"_s));
        const QString second = id(add({}, u"a"_s));
        const QJsonObject queue = m_house->founder({u"orphan"_s, u"list"_s}).json();
        QCOMPARE(queue[u"total"_s].toInt(), 2);
        QCOMPARE(queue[u"days"_s].toInt(), 30);
        QCOMPARE(queue[u"reviews_total"_s].toInt(), 0);
        QVERIFY(queue[u"reviews"_s].toArray().isEmpty());
        const QJsonValue orphan = queue[u"orphans"_s][0];
        QCOMPARE(orphan[u"why"_s].toString(), u"no-consent"_s);
        QCOMPARE(orphan[u"since"_s].toString(), QDate::currentDate().toString(Qt::ISODate));
        QCOMPARE(orphan[u"days_left"_s].toInt(), 30);

        const auto given = m_house->founder({u"contact"_s, u"ground"_s, first, u"--basis"_s, u"b"_s,
            u"--reason"_s, u"Onderhoud van de ketel"_s});
        const auto proposed = m_house->founder({u"orphan"_s, u"propose"_s, second});

        QVERIFY2(given.status == 0, qPrintable(given.err));
        QCOMPARE(given.json()[u"reason"_s].toString(), u"Onderhoud van de ketel"_s);
        QVERIFY2(proposed.status == 0, qPrintable(proposed.err));
        QCOMPARE(proposed.json()[u"requests"_s].toArray().size(), 1);
        const QJsonObject left = m_house->founder({u"orphan"_s, u"list"_s}).json();
        QCOMPARE(left[u"total"_s].toInt(), 1);
        QVERIFY(left[u"orphans"_s][0][u"erasure_open"_s].toBool());
        QCOMPARE(m_house->founder({u"orphan"_s, u"propose"_s, first}).status, 1);
        QCOMPARE(m_house->founder({u"contact"_s, u"list"_s}).json()[u"total"_s].toInt(), 2);
    }

    void setsTheTerm()
    {
        QCOMPARE(
            m_house->founder({u"orphan"_s, u"term"_s, u"--days"_s, u"14"_s}).json()[u"days"_s].toInt(), 14);
        QCOMPARE(m_house->founder({u"orphan"_s, u"term"_s}).json()[u"days"_s].toInt(), 14);
        QCOMPARE(m_house->founder({u"orphan"_s, u"term"_s, u"--days"_s, u"32"_s}).status, 1);
    }

private:
    tests::CliAnswer add(const QStringList &more, const QString &basis)
    {
        ++m_count;
        return m_house->founder(QStringList{u"contact"_s, u"add"_s, u"--kind"_s, u"customer"_s, u"--source"_s,
                                    u"balie"_s, u"--basis"_s, basis, u"surname=Naam%1"_s.arg(m_count)} +
            more);
    }
    static QString id(const tests::CliAnswer &added)
    {
        return QString::number(added.json()[u"id"_s].toInt());
    }

    std::unique_ptr<tests::CliHouse> m_house;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(TestCliGrounds)
#include "tst_cli_grounds.moc"
