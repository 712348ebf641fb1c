#include "app/law/holidays.h"

#include <QTest>

class TestHolidays final : public QObject
{
    Q_OBJECT

private slots:
    void knowsTheMovableFeasts_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<QDate>("easter");
        QTest::addColumn<QDate>("king");
        QTest::addColumn<QDate>("ascension");
        QTest::addColumn<QDate>("whitMonday");
        QTest::newRow("2025") << 2025 << QDate(2025, 4, 20) << QDate(2025, 4, 26) << QDate(2025, 5, 29)
                              << QDate(2025, 6, 9);
        QTest::newRow("2026") << 2026 << QDate(2026, 4, 5) << QDate(2026, 4, 27) << QDate(2026, 5, 14)
                              << QDate(2026, 5, 25);
        QTest::newRow("2027") << 2027 << QDate(2027, 3, 28) << QDate(2027, 4, 27) << QDate(2027, 5, 6)
                              << QDate(2027, 5, 17);
        QTest::newRow("2028") << 2028 << QDate(2028, 4, 16) << QDate(2028, 4, 27) << QDate(2028, 5, 25)
                              << QDate(2028, 6, 5);
    }

    void knowsTheMovableFeasts()
    {
        QFETCH(int, year);
        QFETCH(QDate, easter);

        QCOMPARE(easterSunday(year), easter);
        QTEST(kingsDay(year), "king");
        QTEST(easter.addDays(39), "ascension");
        QTEST(easter.addDays(50), "whitMonday");
        QVERIFY(coreHolidays(year).contains(easter.addDays(39)));
        QVERIFY(coreHolidays(year).contains(easter.addDays(50)));
        QCOMPARE(coreHolidays(year).size(), 8);
    }

    void keepsEquatedDaysApart_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::newRow("Good Friday 2025") << QDate(2025, 4, 18);
        QTest::newRow("after Ascension 2025") << QDate(2025, 5, 30);
        QTest::newRow("2 January 2026") << QDate(2026, 1, 2);
        QTest::newRow("after Ascension 2026") << QDate(2026, 5, 15);
        QTest::newRow("after Ascension 2027") << QDate(2027, 5, 7);
        QTest::newRow("after King's Day 2028") << QDate(2028, 4, 28);
        QTest::newRow("after Ascension 2028") << QDate(2028, 5, 26);
    }

    void keepsEquatedDaysApart()
    {
        QFETCH(QDate, day);

        QVERIFY(!isNonWorking(day, HolidayMode::Core));
        QVERIFY(isNonWorking(day, HolidayMode::Equated));
    }

    void countsTheFifthOfMayEveryYear()
    {
        for (int year = 2020; year <= 2040; ++year)
            QVERIFY(isNonWorking(QDate(year, 5, 5), HolidayMode::Core));
    }

    void restsInWeekends()
    {
        QVERIFY(isNonWorking(QDate(2026, 11, 21), HolidayMode::Core));
        QVERIFY(isNonWorking(QDate(2026, 11, 22), HolidayMode::Core));
        QVERIFY(!isNonWorking(QDate(2026, 11, 23), HolidayMode::Core));
    }
};

QTEST_APPLESS_MAIN(TestHolidays)

#include "tst_holidays.moc"
