#include "app/law/deadline_derivation.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using Kind = DeadlineStep::Kind;

namespace {

/// The days off from 2024 to 2033, written out as a calendar has them: no rule of the program is asked.
constexpr const char *easterSundays[] = {"2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16",
    "2029-04-01", "2030-04-21", "2031-04-13", "2032-03-28", "2033-04-17"};
constexpr const char *decrees[] = {
    "2025-05-30", "2026-01-02", "2026-05-15", "2027-05-07", "2028-04-28", "2028-05-26"};

QSet<QDate> calendar(HolidayMode mode)
{
    QSet<QDate> off;
    for (const char *text : easterSundays) {
        const QDate easter = QDate::fromString(QLatin1String(text), Qt::ISODate);
        const int year = easter.year();
        // Only in 2025 and in 2031 is 27 April a Sunday.
        const QDate king(year, 4, year == 2025 || year == 2031 ? 26 : 27);
        off += {QDate(year, 1, 1), easter.addDays(1), king, QDate(year, 5, 5), easter.addDays(39),
            easter.addDays(50), QDate(year, 12, 25), QDate(year, 12, 26)};
        if (mode == HolidayMode::Equated)
            off.insert(easter.addDays(-2));
    }
    for (const char *text : decrees) {
        if (mode == HolidayMode::Equated)
            off.insert(QDate::fromString(QLatin1String(text), Qt::ISODate));
    }
    for (QDate day(2024, 1, 1); day.year() < 2034; day = day.addDays(1)) {
        if (day.dayOfWeek() > 5)
            off.insert(day);
    }
    return off;
}

/// Month by month on paper: the same number, or the last one that there is; then on to a day that is not off.
QDate slowlyDue(QDate received, int months, qint64 paused, const QSet<QDate> &off)
{
    int year = received.year();
    int month = received.month();
    for (int passed = 0; passed < months; ++passed) {
        month = month % 12 + 1;
        year += month == 1 ? 1 : 0;
    }
    int number = received.day();
    while (!QDate::isValid(year, month, number))
        --number;
    QDate due = QDate(year, month, number).addDays(paused);
    while (off.contains(due))
        due = due.addDays(1);
    return due;
}

} // namespace

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

    void saysThatAQuestionCameTooLate()
    {
        const RequestClock clock{QDate(2027, 3, 10), {{QDate(2027, 3, 16), QDate(2027, 3, 26)}}};

        const auto safe = deadlineDerivation(clock, HolidayMode::Core, DeadlineSide::Safe);
        const auto suspended = deadlineDerivation(clock, HolidayMode::Core, DeadlineSide::Suspended);

        QVERIFY(suspended.contains({.kind = Kind::AskedLate, .day = QDate(2027, 3, 16)}));
        QVERIFY(!safe.contains({.kind = Kind::AskedLate, .day = QDate(2027, 3, 16)}));
        QCOMPARE(suspended.constLast(), safe.constLast());
    }

    /// Every day of nine years, in both modes, against a calendar on paper.
    void equalsTheCalendarOnPaper()
    {
        for (const HolidayMode mode : {HolidayMode::Core, HolidayMode::Equated}) {
            const QSet<QDate> off = calendar(mode);
            for (QDate day(2024, 1, 1); day.year() < 2033; day = day.addDays(1)) {
                QVERIFY2(isNonWorking(day, mode) == off.contains(day), qPrintable(day.toString(Qt::ISODate)));
                QCOMPARE(dueSafe(day, mode), slowlyDue(day, 1, 0, off));
                QCOMPARE(dueExtended(day, mode), slowlyDue(day, 3, 0, off));
                QCOMPARE(extensionNoticeLatest(day, mode), slowlyDue(day, 1, 0, off));
                // Asked on the day itself, and so in time.
                const QList<ClockPause> pauses = {{day, day.addDays(9)}};
                QCOMPARE(dueSuspended(day, pauses, mode), slowlyDue(day, 1, 9, off));
                QCOMPARE(dueExtendedSuspended(day, pauses, mode), slowlyDue(day, 3, 9, off));
            }
        }
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
