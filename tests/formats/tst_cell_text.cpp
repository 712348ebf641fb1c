#include "app/formats/cell_text.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestCellText final : public QObject
{
    Q_OBJECT

private slots:
    void readsDates_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QDate>("day");
        QTest::newRow("dutch") << QByteArray("31-12-2026") << QDate(2026, 12, 31);
        QTest::newRow("short") << QByteArray("1/2/2026") << QDate(2026, 2, 1);
        QTest::newRow("dots") << QByteArray("01.02.2026") << QDate(2026, 2, 1);
        QTest::newRow("iso") << QByteArray("2026-02-01") << QDate(2026, 2, 1);
        QTest::newRow("iso moment") << QByteArray("2026-02-01T23:59:59Z") << QDate(2026, 2, 1);
        QTest::newRow("sql moment") << QByteArray("2026-02-01 23:59:59.123") << QDate(2026, 2, 1);
        QTest::newRow("dutch moment") << QByteArray("1-2-2026 0:00:00") << QDate(2026, 2, 1);
        QTest::newRow("blanks") << QByteArray(" \xC2\xA0"
                                              "1-2-2026\xC2\xA0 ")
                                << QDate(2026, 2, 1);
        QTest::newRow("leap day") << QByteArray("29-02-2024") << QDate(2024, 2, 29);
    }

    void readsDates()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QDate, day);

        const auto read = cell_text::date(cell);

        QVERIFY(read);
        QCOMPARE(*read, day);
    }

    void refusesDates_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("what");
        QTest::newRow("empty") << QByteArray("  ") << u"date.empty"_s;
        QTest::newRow("two digits") << QByteArray("01-02-30") << u"date.two-digit-year"_s;
        QTest::newRow("one digit") << QByteArray("1-2-3") << u"date.two-digit-year"_s;
        QTest::newRow("31 February") << QByteArray("31-02-2020") << u"date.impossible"_s;
        QTest::newRow("no leap day") << QByteArray("2023-02-29") << u"date.impossible"_s;
        QTest::newRow("the day Excel made up") << QByteArray("1900-02-29") << u"date.impossible"_s;
        QTest::newRow("nothing of it") << QByteArray("00-00-0000") << u"date.impossible"_s;
        QTest::newRow("month first") << QByteArray("12/31/2020") << u"date.other-order"_s;
        QTest::newRow("serial") << QByteArray("45000") << u"date.unreadable"_s;
        QTest::newRow("text") << QByteArray("gisteren") << u"date.unreadable"_s;
        QTest::newRow("mixed marks") << QByteArray("1-2/2020") << u"date.unreadable"_s;
        QTest::newRow("text behind") << QByteArray("1-2-2020 ongeveer") << u"date.unreadable"_s;
        QTest::newRow("phone") << QByteArray("06-12345678") << u"date.unreadable"_s;
        QTest::newRow("long year") << QByteArray("1-2-20200") << u"date.unreadable"_s;
        QTest::newRow("three digits") << QByteArray("1-2-202") << u"date.unreadable"_s;
    }

    void refusesDates()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QString, what);

        const auto read = cell_text::date(cell);

        QVERIFY(!read);
        QCOMPARE(read.error(), (Error{Failure::Invalid, what}));
    }

    void readsTheMonthFirstWhenToldTo()
    {
        using cell_text::DateOrder;

        QCOMPARE(*cell_text::date("12/31/2020", DateOrder::MonthFirst), QDate(2020, 12, 31));
        QCOMPARE(cell_text::date("31/12/2020", DateOrder::MonthFirst).error().what, u"date.other-order"_s);
        QCOMPARE(*cell_text::date("2020-12-31", DateOrder::MonthFirst), QDate(2020, 12, 31));
    }

    void readsSerialsWhenToldTo()
    {
        using cell_text::DateOrder;
        using cell_text::Serials;

        QCOMPARE(*cell_text::date("45292", DateOrder::DayFirst, Serials::Since1900), QDate(2024, 1, 1));
        QCOMPARE(*cell_text::date("43830", DateOrder::DayFirst, Serials::Since1904), QDate(2024, 1, 1));
        QVERIFY(!cell_text::date("4529", DateOrder::DayFirst, Serials::Since1900));
    }

    void countsDaysAsExcelDoes()
    {
        QCOMPARE(cell_text::dayOfSerial(1, false), QDate(1900, 1, 1));
        QCOMPARE(cell_text::dayOfSerial(59, false), QDate(1900, 2, 28));
        QCOMPARE(cell_text::dayOfSerial(60, false), std::nullopt);
        QCOMPARE(cell_text::dayOfSerial(61, false), QDate(1900, 3, 1));
        QCOMPARE(cell_text::dayOfSerial(2'958'465, false), QDate(9999, 12, 31));
        QCOMPARE(cell_text::dayOfSerial(2'958'466, false), std::nullopt);
        QCOMPARE(cell_text::dayOfSerial(0, true), QDate(1904, 1, 1));
        QCOMPARE(cell_text::dayOfSerial(2'957'003, true), QDate(9999, 12, 31));
        QCOMPARE(cell_text::dayOfSerial(2'957'004, true), std::nullopt);
    }

    void readsMoments()
    {
        const QDateTime moment(QDate(2026, 2, 1), QTime(9, 30, 15), Qt::UTC);

        QCOMPARE(cell_text::moment("2026-02-01T09:30:15Z")->toUtc(), moment);
        QCOMPARE(cell_text::moment("2026-02-01T10:30:15+01:00")->toUtc(), moment);
        QCOMPARE(cell_text::moment("1-2-2026 9:30:15")->toLocal().time(), QTime(9, 30, 15));
        QCOMPARE(cell_text::moment("1-2-2026")->toLocal().date(), QDate(2026, 2, 1));
        QCOMPARE(cell_text::moment("2026-02-01T25:00").error().what, u"date.unreadable"_s);
        QCOMPARE(cell_text::moment("01-02-26").error().what, u"date.two-digit-year"_s);
    }

    void readsNumbers_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<bool>("comma");
        QTest::addColumn<QByteArray>("number");
        QTest::newRow("dutch") << QByteArray("1.234,56") << true << QByteArray("1234.56");
        QTest::newRow("english") << QByteArray("1,234.56") << false << QByteArray("1234.56");
        QTest::newRow("negative") << QByteArray("-12,5") << true << QByteArray("-12.5");
        QTest::newRow("euro") << QByteArray("\xE2\x82\xAC 12,-") << true << QByteArray("12");
        QTest::newRow("thousands") << QByteArray("1.234.567") << true << QByteArray("1234567");
        QTest::newRow("hard blank") << QByteArray("1\xC2\xA0"
                                                  "234")
                                    << true << QByteArray("1234");
        QTest::newRow("long") << QByteArray("0031612345678") << true << QByteArray("0031612345678");
    }

    void readsNumbers()
    {
        QFETCH(QByteArray, cell);
        QFETCH(bool, comma);
        QFETCH(QByteArray, number);

        const auto read =
            cell_text::number(cell, comma ? cell_text::DecimalMark::Comma : cell_text::DecimalMark::Dot);

        QVERIFY(read);
        QCOMPARE(*read, number);
    }

    void refusesNumbers_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("what");
        QTest::newRow("exponent") << QByteArray("3,16123E+10") << u"number.exponent"_s;
        QTest::newRow("english exponent") << QByteArray("6.12E8") << u"number.exponent"_s;
        QTest::newRow("empty") << QByteArray(" ") << u"number.empty"_s;
        QTest::newRow("text") << QByteArray("twaalf") << u"number.unreadable"_s;
        QTest::newRow("bad groups") << QByteArray("1.23,45") << u"number.unreadable"_s;
        QTest::newRow("two marks") << QByteArray("1,2,3") << u"number.unreadable"_s;
        QTest::newRow("sign only") << QByteArray("-") << u"number.unreadable"_s;
        QTest::newRow("other mark") << QByteArray("12.5") << u"number.unreadable"_s;
    }

    void refusesNumbers()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QString, what);

        const auto read = cell_text::number(cell, cell_text::DecimalMark::Comma);

        QVERIFY(!read);
        QCOMPARE(read.error().what, what);
    }

    void leavesPostcodesAndNamesAlone()
    {
        QVERIFY(!cell_text::isExponent("1234 EB"));
        QVERIFY(!cell_text::isExponent("E10"));
        QVERIFY(!cell_text::isExponent("Eede"));
        QVERIFY(cell_text::isExponent("3,16123E+10"));
    }
};

QTEST_APPLESS_MAIN(TestCellText)

#include "tst_cell_text.moc"
