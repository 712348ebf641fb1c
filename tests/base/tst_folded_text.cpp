#include "app/base/folded_text.h"

#include <QTest>

class TestFoldedText final : public QObject
{
    Q_OBJECT

private slots:
    void findsNamesWithoutTheirMarks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("diaeresis") << QStringLiteral("Zoë") << QStringLiteral("zoe");
        QTest::newRow("cedilla") << QStringLiteral("Çelik") << QStringLiteral("celik");
        QTest::newRow("dotless i") << QStringLiteral("Yıldız") << QStringLiteral("yildiz");
        QTest::newRow("dotted capital") << QStringLiteral("İnci") << QStringLiteral("inci");
        QTest::newRow("sharp s") << QStringLiteral("Strauß") << QStringLiteral("strauss");
        QTest::newRow("stroke") << QStringLiteral("Wójcik Łukasz") << QStringLiteral("wojcik lukasz");
        QTest::newRow("ligature ij") << QStringLiteral("Ĳsselstein") << QStringLiteral("ijsselstein");
    }

    void findsNamesWithoutTheirMarks()
    {
        QFETCH(QString, text);
        QFETCH(QString, folded);

        QCOMPARE(foldedText(text), folded);
    }

    void dropsEverythingButLettersAndDigitsFromSortKeys()
    {
        QCOMPARE(foldedLetters(u"'t Hart-d'Ancona 2e"), QStringLiteral("thartdancona2e"));
    }
};

QTEST_APPLESS_MAIN(TestFoldedText)

#include "tst_folded_text.moc"
