#include "cli/cli_house.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

/// From the command line: searching the whole file, what was found, and settling it.
class TestCliScan final : public QObject
{
    Q_OBJECT

private slots:
    void searchesListsAndSettles()
    {
        const auto house = tests::CliHouse::open(Backend::Embedded);
        QVERIFY(house);
        const auto added =
            house->founder({u"contact"_s, u"add"_s, u"surname=Jansen"_s, u"email=jansen@voorbeeld.example"_s,
                u"note=nr 111 222 333, is zwanger"_s, u"--not-bsn"_s, u"een ordernummer van de leverancier"_s,
                u"--kind"_s, u"customer"_s, u"--source"_s, u"balie"_s, u"--basis"_s, u"b"_s});
        QVERIFY2(added.status == 0, qPrintable(added.err));

        const auto ran = house->founder({u"scan"_s, u"run"_s});

        QVERIFY2(ran.status == 0, qPrintable(ran.err));
        QCOMPARE(ran.json().value(u"open"_s).toInt(), 2);
        const auto listed = house->founder({u"scan"_s, u"list"_s});
        QCOMPARE(listed.json().value(u"total"_s).toInt(), 2);
        QVERIFY(!listed.out.contains(u"111 222 333"_s) && !listed.out.contains(u"zwanger"_s));
        const QString number = idOf(listed, u"national-number"_s);
        const QString word = idOf(listed, u"special-category"_s);
        QCOMPARE(house->founder({u"scan"_s, u"list"_s, u"--kind"_s, u"card-number"_s})
                     .json()
                     .value(u"total"_s)
                     .toInt(),
            0);

        QCOMPARE(house->founder({u"scan"_s, u"settle"_s, number}).status, 2);
        QCOMPARE(house
                     ->founder({u"scan"_s, u"settle"_s, number, u"--keep"_s, u"--reason"_s,
                         u"nodig voor de loonheffing"_s})
                     .status,
            1);
        const auto masked = house->founder({u"scan"_s, u"settle"_s, number, u"--mask"_s});
        QVERIFY2(masked.status == 0, qPrintable(masked.err));
        QCOMPARE(masked.json().value(u"state"_s).toString(), u"masked"_s);
        const auto kept = house->founder(
            {u"scan"_s, u"settle"_s, word, u"--keep"_s, u"--reason"_s, u"op eigen verzoek genoteerd"_s});
        QVERIFY2(kept.status == 0, qPrintable(kept.err));

        QCOMPARE(house->founder({u"scan"_s, u"list"_s}).json().value(u"total"_s).toInt(), 0);
        QCOMPARE(
            house->founder({u"scan"_s, u"list"_s, u"--state"_s, u"all"_s}).json().value(u"total"_s).toInt(),
            2);
        QCOMPARE(house->founder({u"scan"_s, u"settle"_s, word, u"--mask"_s}).status, 1);
    }

    void keepsANumberUnderAStatuteAlone()
    {
        const auto house = tests::CliHouse::open(Backend::Embedded);
        QVERIFY(house);

        QVERIFY(house->founder({u"scan"_s, u"statute"_s}).json().value(u"statute"_s).toString().isEmpty());
        QCOMPARE(house->founder({u"scan"_s, u"statute"_s, u"Wet LB 1964 art. 29"_s}).status, 0);
        QCOMPARE(house->founder({u"scan"_s, u"statute"_s}).json().value(u"statute"_s).toString(),
            u"Wet LB 1964 art. 29"_s);
        QCOMPARE(house->founder({u"scan"_s, u"list"_s, u"--state"_s, u"unheard"_s}).status, 2);
    }

private:
    static QString idOf(const tests::CliAnswer &listed, const QString &kind)
    {
        const QJsonArray found = listed.json().value(u"findings"_s).toArray();
        for (const QJsonValue &each : found) {
            if (each[u"kind"_s].toString() == kind)
                return QString::number(each[u"id"_s].toInteger());
        }
        return u"0"_s;
    }
};

QTEST_GUILESS_MAIN(TestCliScan)

#include "tst_cli_scan.moc"
