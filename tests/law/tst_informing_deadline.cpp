#include "app/law/informing_deadline.h"

#include <QTest>

namespace {

using enum InformingCause;

void row(const char *teaches, const InformingClock &clock, QDate on, InformingCause cause)
{
    QTest::newRow(teaches) << clock << InformingTerm{on, cause};
}

InformingClock elsewhere(
    QDate obtained, std::optional<QDate> contact = {}, std::optional<QDate> disclosure = {})
{
    return {.origin = DataOrigin::Elsewhere,
        .obtainedOn = obtained,
        .firstContactOn = contact,
        .firstDisclosureOn = disclosure};
}

} // namespace

Q_DECLARE_METATYPE(InformingClock)
Q_DECLARE_METATYPE(InformingTerm)

/// Art. 13 and 14 GDPR: by when somebody must have been informed.
class TestInformingDeadline final : public QObject
{
    Q_OBJECT

private slots:
    void endsOnTheEarliestDayThatTheLawNames_data()
    {
        QTest::addColumn<InformingClock>("clock");
        QTest::addColumn<InformingTerm>("term");
        row("13: from the person, the same day", {.obtainedOn = QDate(2026, 3, 14)}, QDate(2026, 3, 14),
            Collection);
        row("13: no later disclosure moves it",
            {.obtainedOn = QDate(2026, 3, 14), .firstDisclosureOn = QDate(2026, 3, 1)}, QDate(2026, 3, 14),
            Collection);
        row("14: one month", elsewhere(QDate(2026, 10, 23)), QDate(2026, 11, 23), Month);
        row("14: month without that day", elsewhere(QDate(2025, 1, 31)), QDate(2025, 2, 28), Month);
        row("14: leap year", elsewhere(QDate(2028, 1, 31)), QDate(2028, 2, 29), Month);
        row("14: ends on a Saturday", elsewhere(QDate(2025, 3, 5)), QDate(2025, 4, 7), Month);
        row("14: two holidays and a weekend", elsewhere(QDate(2025, 11, 25)), QDate(2025, 12, 29), Month);
        row("14: first contact before the month", elsewhere(QDate(2026, 10, 23), QDate(2026, 11, 2)),
            QDate(2026, 11, 2), FirstContact);
        row("14: contact on a Sunday is on that Sunday", elsewhere(QDate(2026, 10, 23), QDate(2026, 11, 1)),
            QDate(2026, 11, 1), FirstContact);
        row("14: contact after the month", elsewhere(QDate(2026, 10, 23), QDate(2026, 12, 1)),
            QDate(2026, 11, 23), Month);
        row("14: disclosed before the month", elsewhere(QDate(2026, 10, 23), {}, QDate(2026, 10, 24)),
            QDate(2026, 10, 24), Disclosure);
        row("14: disclosed on the last day", elsewhere(QDate(2026, 10, 23), {}, QDate(2026, 11, 23)),
            QDate(2026, 11, 23), Month);
        row("14: contact and then disclosure",
            elsewhere(QDate(2026, 10, 23), QDate(2026, 10, 30), QDate(2026, 11, 2)), QDate(2026, 10, 30),
            FirstContact);
        row("14: disclosure and then contact",
            elsewhere(QDate(2026, 10, 23), QDate(2026, 11, 2), QDate(2026, 10, 30)), QDate(2026, 10, 30),
            Disclosure);
    }

    void endsOnTheEarliestDayThatTheLawNames()
    {
        QFETCH(InformingClock, clock);
        QTEST(informingTerm(clock, HolidayMode::Core), "term");
    }

    void neverMovesBack()
    {
        const InformingTerm term{QDate(2026, 11, 23), Month};

        QCOMPARE(movedForward(term, DataOrigin::Elsewhere, QDate(2026, 11, 24), Disclosure), term);
        QCOMPARE(movedForward(term, DataOrigin::Person, QDate(2026, 11, 1), Disclosure), term);
        QCOMPARE(movedForward(term, DataOrigin::Elsewhere, QDate(2026, 11, 22), Disclosure),
            (InformingTerm{QDate(2026, 11, 22), Disclosure}));
    }

    void isOverdueOnlyWhenTheDayIsOver()
    {
        const QDate today(2026, 11, 23);

        QCOMPARE(informingUrgency(today.addDays(-1), today), InformingUrgency::Overdue);
        QCOMPARE(informingUrgency(today, today), InformingUrgency::Soon);
        QCOMPARE(informingUrgency(today.addDays(7), today), InformingUrgency::Soon);
        QCOMPARE(informingUrgency(today.addDays(8), today), InformingUrgency::Later);
    }
};

QTEST_GUILESS_MAIN(TestInformingDeadline)
#include "tst_informing_deadline.moc"
