#include "app/base/country.h"
#include "app/law/adequate_country.h"

#include <QTest>

/// Where data leaves the European Economic Area, and where it is protected there by a decision.
class TestAdequateCountry final : public QObject
{
    Q_OBJECT

private slots:
    void knowsWhatLeavesTheEea_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("isInside");
        QTest::addColumn<bool>("isAdequate");

        QTest::newRow("NL") << QStringLiteral("NL") << true << false;
        QTest::newRow("Norway") << QStringLiteral("NO") << true << false;
        QTest::newRow("Switzerland") << QStringLiteral("CH") << false << true;
        QTest::newRow("Brazil") << QStringLiteral("BR") << false << true;
        QTest::newRow("United States") << QStringLiteral("US") << false << false;
        QTest::newRow("Canada") << QStringLiteral("CA") << false << false;
        QTest::newRow("India") << QStringLiteral("IN") << false << false;
        QTest::newRow("Aruba") << QStringLiteral("AW") << false << false;
        QTest::newRow("nothing") << QString() << false << false;
    }

    void knowsWhatLeavesTheEea()
    {
        QFETCH(QString, code);

        QTEST(country::isInEea(code), "isInside");
        QTEST(isAdequateCountry(code, QDate(2026, 7, 1)), "isAdequate");
    }

    void followsTheDaysOfADecision()
    {
        QVERIFY(isAdequateCountry(u"GB", QDate(2031, 12, 27)));
        QVERIFY(!isAdequateCountry(u"GB", QDate(2031, 12, 28)));
        QVERIFY(!isAdequateCountry(u"BR", QDate(2026, 1, 25)));
        QVERIFY(isAdequateCountry(u"BR", QDate(2026, 1, 26)));
    }
};

QTEST_APPLESS_MAIN(TestAdequateCountry)
#include "tst_adequate_country.moc"
