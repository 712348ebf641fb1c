#include "cli/cli_house.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

/// From the command line: where in free text something stands that may not, and masking it.
class TestCliForbidden final : public QObject
{
    Q_OBJECT

private slots:
    void pointsOutAndMasks()
    {
        const auto house = tests::CliHouse::open(Backend::Embedded);
        QVERIFY(house);
        const auto added =
            house->founder({u"contact"_s, u"add"_s, u"surname=Jansen"_s, u"email=jansen@voorbeeld.example"_s,
                u"note=nr 111 222 333, is zwanger"_s, u"--not-bsn"_s, u"een ordernummer van de leverancier"_s,
                u"--kind"_s, u"customer"_s, u"--source"_s, u"balie"_s, u"--basis"_s, u"b"_s});
        QVERIFY2(added.status == 0, qPrintable(added.err));
        const QString id = QString::number(added.json().value(u"id"_s).toInteger());

        const auto shown = house->founder({u"contact"_s, u"show"_s, id});
        const auto opened =
            house->founder({u"request"_s, u"open"_s, u"--type"_s, u"erasure"_s, u"--contact"_s, id,
                u"--received"_s, QDate::currentDate().toString(Qt::ISODate), u"--channel"_s, u"email"_s});
        const QString request = QString::number(opened.json().value(u"id"_s).toInteger());
        QCOMPARE(
            house->founder({u"request"_s, u"verify"_s, request, u"--method"_s, u"two-facts"_s}).status, 0);
        const auto proposed = house->founder({u"request"_s, u"propose"_s, request});
        const auto spoken =
            house->as(u"stichter"_s, {u"request"_s, u"show"_s, request, u"--lang"_s, u"en"_s});

        QCOMPARE(
            kinds(shown), (QStringList{u"note national-number mask"_s, u"note special-category erase"_s}));
        QCOMPARE(kinds(proposed), kinds(shown));
        QVERIFY2(
            spoken.out.contains(u"what may be a citizen service number (BSN). This erasure takes it away."_s),
            qPrintable(spoken.out));
        for (const tests::CliAnswer &answer : {proposed, spoken})
            QVERIFY(!answer.out.contains(u"111 222 333"_s));

        // Nothing of it is shown before somebody says why; the number is not shown even then.
        const auto unasked =
            house->founder({u"contact"_s, u"show"_s, id, u"--reveal"_s, u"--lang"_s, u"en"_s});
        QCOMPARE(unasked.status, 1);
        QVERIFY2(unasked.err.contains(u"--reason request, legal-claim"_s), qPrintable(unasked.err));
        QVERIFY(!unasked.out.contains(u"zwanger"_s));
        const auto revealed =
            house->founder({u"contact"_s, u"show"_s, id, u"--reveal"_s, u"--reason"_s, u"duty"_s});
        QVERIFY(revealed.out.contains(u"zwanger"_s) && revealed.out.contains(u"[BSN verwijderd]"_s));
        QCOMPARE(revealed.json().value(u"class"_s).toString(), u"national-number"_s);
        QCOMPARE(
            house->founder({u"contact"_s, u"show"_s, id, u"--reveal"_s, u"--reason"_s, u"zomaar"_s}).status,
            2);

        const auto masked = house->founder({u"contact"_s, u"mask"_s, id});

        QVERIFY2(masked.status == 0, qPrintable(masked.err));
        QCOMPARE(masked.json().value(u"masked"_s).toInt(), 1);
        QCOMPARE(kinds(masked), QStringList{u"note special-category erase"_s});
        QVERIFY(!house->founder({u"contact"_s, u"show"_s, id}).out.contains(u"111 222 333"_s));
        QCOMPARE(house->founder({u"contact"_s, u"mask"_s, id}).status, 1);
    }

private:
    static QStringList kinds(const tests::CliAnswer &answer)
    {
        QStringList told;
        const QJsonArray found = answer.json().value(u"forbidden"_s).toArray();
        for (const QJsonValue &each : found)
            told.append(QStringList{
                each[u"place"_s].toString(), each[u"kind"_s].toString(), each[u"remedy"_s].toString()}
                            .join(u' '));
        return told;
    }
};

QTEST_GUILESS_MAIN(TestCliForbidden)

#include "tst_cli_forbidden.moc"
