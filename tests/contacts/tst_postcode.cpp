#include "app/contacts/postcode.h"

#include <QTest>

class TestPostcode final : public QObject
{
    Q_OBJECT

private slots:
    void storesPostcodesOneWay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("stored");
        const auto row = [](const char *text, const char *stored) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(stored);
        };
        row("2601 DC", "2601DC");
        row("2611et", "2611ET");
        row("NL-2611 ET", "2611ET");
        row(" nl 2611ET ", "2611ET");
        row("2611 SS", "");
        row("2611 SA", "");
        row("2611 SD", "");
        row("0611 ET", "");
        row("2611", "");
        row("26111ET", "");
        row("B-9000", "");
        row("", "");
    }

    void storesPostcodesOneWay()
    {
        QFETCH(QString, text);

        const auto postcode = parsePostcode(text);

        QTEST(postcode ? *postcode : QString(), "stored");
    }

    void showsPostcodesWithABlank()
    {
        QCOMPARE(displayPostcode(QStringLiteral("1234AB")), QStringLiteral("1234 AB"));
        QCOMPARE(displayPostcode(QStringLiteral("SW1A 2AA")), QStringLiteral("SW1A 2AA"));
    }

    void splitsStreetLines_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("street");
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("letter");
        QTest::addColumn<QString>("addition");
        const auto row = [](const char *line, const char *street, int number, const char *letter,
                             const char *addition) {
            QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(street) << number
                                << QString::fromLatin1(letter) << QString::fromLatin1(addition);
        };
        row("Kerkstraat 12", "Kerkstraat", 12, "", "");
        row("Kerkstraat 12A", "Kerkstraat", 12, "A", "");
        row("Kerkstraat 12 a", "Kerkstraat", 12, "a", "");
        row("Kerkstraat 12-3", "Kerkstraat", 12, "", "3");
        row("Kerkstraat 12-3 A", "Kerkstraat", 12, "", "3A");
        row("Kerkstraat 12A-3", "Kerkstraat", 12, "A", "3");
        row("Kerkstraat 12 3", "Kerkstraat", 12, "", "3");
        row("Kerkstraat 12 bis", "Kerkstraat", 12, "", "bis");
        row("Kerkstraat 12 III", "Kerkstraat", 12, "", "III");
        row("1e Helmersstraat 5hs", "1e Helmersstraat", 5, "", "hs");
        row("Plein 1944 7", "Plein 1944", 7, "", "");
        row("Lange Nieuwstraat 2001", "Lange Nieuwstraat", 2001, "", "");
        row("Postbus 123", "Postbus", 123, "", "");
        row("Antwoordnummer 10001", "Antwoordnummer", 10001, "", "");
        row("  Laan   van Meerdervoort 99999 ", "Laan van Meerdervoort", 99999, "", "");
        row("Kerkstraat", "", 0, "", "");
        row("Kerkstraat 0", "", 0, "", "");
        row("Kerkstraat 123456", "", 0, "", "");
        row("Kerkstraat 12 achterhuis", "", 0, "", "");
        row("12", "", 0, "", "");
        row("", "", 0, "", "");
    }

    void splitsStreetLines()
    {
        QFETCH(QString, line);
        QFETCH(int, number);

        const auto split = splitStreetLine(line);

        QCOMPARE(split.has_value(), number != 0);
        if (split) {
            QTEST(split->street, "street");
            QTEST(split->number, "number");
            QTEST(split->letter, "letter");
            QTEST(split->addition, "addition");
        }
    }

    void splitsANumberInAColumnOfItsOwn()
    {
        const auto split = splitHouseNumber(u"12A-3");

        QVERIFY(split);
        QCOMPARE(split->number, 12);
        QCOMPARE(split->letter, QStringLiteral("A"));
        QCOMPARE(split->houseNumber(), QStringLiteral("12A-3"));
        QVERIFY(!splitHouseNumber(u"a12"));
    }
};

QTEST_APPLESS_MAIN(TestPostcode)

#include "tst_postcode.moc"
