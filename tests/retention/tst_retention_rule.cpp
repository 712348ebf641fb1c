#include "app/retention/retention_rule.h"

#include <QTest>

class TestRetentionRule final : public QObject
{
    Q_OBJECT

private slots:
    void endsItsTerm_data()
    {
        QTest::addColumn<int>("align");
        QTest::addColumn<QString>("duration");
        QTest::addColumn<int>("yearEnd");
        QTest::addColumn<QDate>("fact");
        QTest::addColumn<QDate>("end");
        const auto row = [](const char *name, RetentionAlign align, const char *duration, int yearEnd,
                             QDate fact, QDate end) {
            QTest::newRow(name) << int(align) << QString::fromLatin1(duration) << yearEnd << fact << end;
        };
        using enum RetentionAlign;
        row("from the day", None, "P2Y", 12, QDate(2024, 6, 30), QDate(2026, 6, 30));
        row("from a leap day", None, "P1Y", 12, QDate(2028, 2, 29), QDate(2029, 2, 28));
        row("four weeks", None, "P4W", 12, QDate(2026, 2, 10), QDate(2026, 3, 10));
        row("month's end", EndOfMonth, "P3M", 12, QDate(2026, 11, 5), QDate(2027, 2, 28));
        row("month's end stays one", EndOfMonth, "P1M", 12, QDate(2026, 2, 5), QDate(2026, 3, 31));
        row("calendar year", EndOfCalendarYear, "P5Y", 3, QDate(2024, 3, 14), QDate(2029, 12, 31));
        row("financial year is the calendar's", EndOfFinancialYear, "P7Y", 12, QDate(2024, 3, 14),
            QDate(2031, 12, 31));
        row("financial year to June, before", EndOfFinancialYear, "P7Y", 6, QDate(2024, 6, 30),
            QDate(2031, 6, 30));
        row("financial year to June, after", EndOfFinancialYear, "P7Y", 6, QDate(2024, 7, 1),
            QDate(2032, 6, 30));
        row("financial year to February", EndOfFinancialYear, "P1Y", 2, QDate(2023, 1, 1),
            QDate(2024, 2, 29));
        row("weeks after a year's end", EndOfCalendarYear, "P52W", 12, QDate(2024, 3, 14),
            QDate(2025, 12, 30));
    }

    void endsItsTerm()
    {
        QFETCH(int, align);
        QFETCH(QString, duration);
        QFETCH(int, yearEnd);
        QFETCH(QDate, fact);
        const RetentionRule rule{.align = RetentionAlign(align), .duration = IsoDuration::parse(duration)};

        QTEST(retentionEnd(rule, fact, yearEnd), "end");
    }

    void endsWithItsStartMomentWhenItHasNoTerm()
    {
        QCOMPARE(retentionEnd({}, QDate(2025, 2, 2)), QDate(2025, 2, 2));
    }

    void startsAtTheLatestOfItsMoments()
    {
        const RetentionRule rule{
            .triggers = {RelationFactKind::LastPurchase, RelationFactKind::ContractEnded}};
        const QList<RelationFact> facts = {{RelationFactKind::LastPurchase, QDate(2024, 5, 1)},
            {RelationFactKind::ContractEnded, QDate(2025, 1, 1)},
            {RelationFactKind::LastPurchase, QDate(2023, 1, 1)},
            {RelationFactKind::EventHeld, QDate(2026, 1, 1)}};

        QCOMPARE(startMoment(rule, facts), std::optional(QDate(2025, 1, 1)));
        QCOMPARE(startMoment(rule, {}), std::nullopt);
    }
};

QTEST_APPLESS_MAIN(TestRetentionRule)

#include "tst_retention_rule.moc"
