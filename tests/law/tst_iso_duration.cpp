#include "app/law/iso_duration.h"

#include <QTest>

class TestIsoDuration final : public QObject
{
    Q_OBJECT

private slots:
    void addsToADay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("until");
        QTest::newRow("years") << QStringLiteral("P7Y") << QDate(2024, 12, 31) << QDate(2031, 12, 31);
        QTest::newRow("weeks") << QStringLiteral("P4W") << QDate(2026, 2, 10) << QDate(2026, 3, 10);
        QTest::newRow("months clamp") << QStringLiteral("P3M") << QDate(2026, 11, 30) << QDate(2027, 2, 28);
        QTest::newRow("days") << QStringLiteral("P90D") << QDate(2026, 1, 1) << QDate(2026, 4, 1);
        QTest::newRow("leap day") << QStringLiteral("P1Y") << QDate(2028, 2, 29) << QDate(2029, 2, 28);
        QTest::newRow("several") << QStringLiteral("P1Y2M3D") << QDate(2026, 1, 31) << QDate(2027, 4, 3);
        QTest::newRow("nothing") << QStringLiteral("P0D") << QDate(2026, 1, 31) << QDate(2026, 1, 31);
    }

    void addsToADay()
    {
        QFETCH(QString, text);
        QFETCH(QDate, from);

        const auto duration = IsoDuration::parse(text);

        QVERIFY(duration.has_value());
        QTEST(duration->addedTo(from), "until");
        QCOMPARE(duration->toText(), text);
    }

    void refusesWhatIsNoDuration_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "P", "7Y", "P7", "PY", "P7X", "P1M1Y", "P1Y1Y", "PT1H", "P-1Y", "P1.5Y",
                 "p7y", "P99999Y", "P7Y "})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void refusesWhatIsNoDuration()
    {
        QFETCH(QString, text);

        QVERIFY(!IsoDuration::parse(text));
    }
};

QTEST_APPLESS_MAIN(TestIsoDuration)

#include "tst_iso_duration.moc"
