#include "app/law/deadline_derivation.h"

#include <QRandomGenerator>
#include <QTest>

using Kind = DeadlineStep::Kind;

class TestDeadlineDerivation final : public QObject
{
    Q_OBJECT

private slots:
    void namesEveryDayThatItPasses()
    {
        const auto steps = deadlineDerivation({QDate(2025, 4, 29)}, HolidayMode::Equated, DeadlineSide::Safe);

        const QList<DeadlineStep> expected = {{.kind = Kind::Received, .day = QDate(2025, 4, 29)},
            {.kind = Kind::Months, .day = QDate(2025, 5, 29), .number = 1},
            {.kind = Kind::NotWorking, .day = QDate(2025, 5, 29), .off = DayOff::Ascension},
            {.kind = Kind::NotWorking, .day = QDate(2025, 5, 30), .off = DayOff::Decree},
            {.kind = Kind::NotWorking, .day = QDate(2025, 5, 31), .off = DayOff::Saturday},
            {.kind = Kind::NotWorking, .day = QDate(2025, 6, 1), .off = DayOff::Sunday},
            {.kind = Kind::Due, .day = QDate(2025, 6, 2)}};
        QCOMPARE(steps, expected);
    }

    void saysWhereAMonthIsTooShort()
    {
        const auto steps = deadlineDerivation(
            {QDate(2026, 11, 30), {}, QDate(2026, 12, 7)}, HolidayMode::Core, DeadlineSide::Safe);

        QCOMPARE(
            steps.at(1), (DeadlineStep{.kind = Kind::ShorterMonth, .day = QDate(2027, 2, 28), .number = 3}));
        QCOMPARE(steps.constLast().day, QDate(2027, 3, 1));
    }

    void addsPausesOnTheirSideOnly()
    {
        const RequestClock clock{QDate(2027, 3, 10), {{QDate(2027, 3, 12), QDate(2027, 3, 26)}}};

        const auto safe = deadlineDerivation(clock, HolidayMode::Core, DeadlineSide::Safe);
        const auto suspended = deadlineDerivation(clock, HolidayMode::Core, DeadlineSide::Suspended);

        QCOMPARE(safe.constLast().day, QDate(2027, 4, 12));
        QVERIFY(suspended.contains({.kind = Kind::Paused, .day = QDate(2027, 4, 24), .number = 14}));
        QCOMPARE(suspended.constLast().day, QDate(2027, 4, 26));
    }

    /// Every day of nine years, with pauses and extensions at random (seeded).
    void endsWhereTheClockEnds()
    {
        QRandomGenerator random(2024);
        for (QDate day(2024, 1, 1); day.year() < 2033; day = day.addDays(1)) {
            RequestClock clock{day};
            if (random.bounded(2) == 0) {
                const QDate asked = day.addDays(random.bounded(10));
                clock.pauses.append({asked, asked.addDays(random.bounded(20))});
            }
            if (random.bounded(2) == 0)
                clock.extensionSentOn = day.addDays(random.bounded(40));
            for (const HolidayMode mode : {HolidayMode::Core, HolidayMode::Equated}) {
                const auto safe = deadlineDerivation(clock, mode, DeadlineSide::Safe);
                const auto suspended = deadlineDerivation(clock, mode, DeadlineSide::Suspended);
                QCOMPARE(safe.constLast().day, dueNow(clock, mode));
                QCOMPARE(suspended.constLast().day, dueNowSuspended(clock, mode));
                // What a person may count on, whatever the day.
                const QDate due = safe.constLast().day;
                QVERIFY(!isNonWorking(due, mode));
                QVERIFY(due >= day.addMonths(1) && due <= suspended.constLast().day);
                QVERIFY(dueNow(clock, HolidayMode::Core) <= dueNow(clock, HolidayMode::Equated));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestDeadlineDerivation)

#include "tst_deadline_derivation.moc"
