#include "app/law/request_deadline.h"

#include <QTest>

namespace {

void row(const char *teaches, QDate received, int months, QDate core, QDate equated)
{
    QTest::newRow(teaches) << received << months << core << equated;
}

} // namespace

class TestRequestDeadline final : public QObject
{
    Q_OBJECT

private slots:
    void endsOnTheLawfulDay_data()
    {
        QTest::addColumn<QDate>("received");
        QTest::addColumn<int>("months");
        QTest::addColumn<QDate>("core");
        QTest::addColumn<QDate>("equated");
        row("1 weekend", QDate(2025, 3, 5), 1, QDate(2025, 4, 7), QDate(2025, 4, 7));
        row("2 month end", QDate(2025, 1, 31), 1, QDate(2025, 2, 28), QDate(2025, 2, 28));
        row("3 month end, received on Sunday", QDate(2025, 8, 31), 1, QDate(2025, 9, 30), QDate(2025, 9, 30));
        row("4 Easter Monday", QDate(2025, 3, 21), 1, QDate(2025, 4, 22), QDate(2025, 4, 22));
        row("5 Good Friday mode difference", QDate(2025, 3, 18), 1, QDate(2025, 4, 18), QDate(2025, 4, 22));
        row("6 King's Day moved to Saturday", QDate(2025, 3, 26), 1, QDate(2025, 4, 28), QDate(2025, 4, 28));
        row("7 Ascension + equated day", QDate(2025, 4, 29), 1, QDate(2025, 5, 30), QDate(2025, 6, 2));
        row("8 two holidays + weekend", QDate(2025, 11, 25), 1, QDate(2025, 12, 29), QDate(2025, 12, 29));
        row("9 year change", QDate(2025, 12, 1), 1, QDate(2026, 1, 2), QDate(2026, 1, 5));
        row("10 King's Day", QDate(2026, 3, 27), 1, QDate(2026, 4, 28), QDate(2026, 4, 28));
        row("11 5 May in a non-lustrum year", QDate(2026, 4, 5), 1, QDate(2026, 5, 6), QDate(2026, 5, 6));
        row("12 Whit Monday", QDate(2026, 4, 25), 1, QDate(2026, 5, 26), QDate(2026, 5, 26));
        row("13 plain", QDate(2026, 10, 23), 1, QDate(2026, 11, 23), QDate(2026, 11, 23));
        row("14 base of 15", QDate(2026, 11, 30), 1, QDate(2026, 12, 30), QDate(2026, 12, 30));
        row("15 extension, clamp + weekend", QDate(2026, 11, 30), 3, QDate(2027, 3, 1), QDate(2027, 3, 1));
        row("16 clamp then shift", QDate(2027, 1, 31), 1, QDate(2027, 3, 1), QDate(2027, 3, 1));
        row("17 31 Jan + 3 = 30 Apr, not 28 Apr", QDate(2027, 1, 31), 3, QDate(2027, 4, 30),
            QDate(2027, 4, 30));
        row("18 Ascension 2027", QDate(2027, 4, 6), 1, QDate(2027, 5, 7), QDate(2027, 5, 10));
        row("19 Christmas in weekend, no substitute day", QDate(2027, 11, 25), 1, QDate(2027, 12, 27),
            QDate(2027, 12, 27));
        row("20 leap year", QDate(2028, 1, 31), 1, QDate(2028, 2, 29), QDate(2028, 2, 29));
        row("21 Easter Monday 2028", QDate(2028, 3, 17), 1, QDate(2028, 4, 18), QDate(2028, 4, 18));
        row("22 received on a holiday, Whit Monday", QDate(2028, 5, 5), 1, QDate(2028, 6, 6),
            QDate(2028, 6, 6));
    }

    void endsOnTheLawfulDay()
    {
        QFETCH(QDate, received);
        QFETCH(int, months);
        const auto rule = months == 1 ? &dueSafe : &dueExtended;

        QTEST(rule(received, HolidayMode::Core), "core");
        QTEST(rule(received, HolidayMode::Equated), "equated");
    }

    void addsThePauseToTheSecondDateOnly_data()
    {
        QTest::addColumn<QDate>("received");
        QTest::addColumn<QDate>("asked");
        QTest::addColumn<QDate>("answered");
        QTest::addColumn<QDate>("safe");
        QTest::addColumn<QDate>("suspended");
        QTest::newRow("23") << QDate(2027, 3, 10) << QDate(2027, 3, 12) << QDate(2027, 3, 26)
                            << QDate(2027, 4, 12) << QDate(2027, 4, 26);
        QTest::newRow("24") << QDate(2028, 4, 3) << QDate(2028, 4, 4) << QDate(2028, 4, 20)
                            << QDate(2028, 5, 3) << QDate(2028, 5, 19);
    }

    void addsThePauseToTheSecondDateOnly()
    {
        QFETCH(QDate, received);
        QFETCH(QDate, asked);
        QFETCH(QDate, answered);

        for (const HolidayMode mode : {HolidayMode::Core, HolidayMode::Equated}) {
            QTEST(dueSafe(received, mode), "safe");
            QTEST(dueSuspended(received, {{asked, answered}}, mode), "suspended");
        }
    }

    void countsOverlappingPausesOnce()
    {
        const QList<ClockPause> pauses = {{QDate(2027, 3, 15), QDate(2027, 3, 20)},
            {QDate(2027, 3, 12), QDate(2027, 3, 26)}, {QDate(2027, 3, 28), std::nullopt}};

        QCOMPARE(dueSuspended(QDate(2027, 3, 10), pauses, HolidayMode::Core), QDate(2027, 4, 26));
    }

    /// domain.md 4.3 and 4.4: a pause counts only where the question came within three working days.
    void countsOnlyWhatWasAskedInTime_data()
    {
        QTest::addColumn<QDate>("received");
        QTest::addColumn<QDate>("latestCore");
        QTest::addColumn<QDate>("latestEquated");
        QTest::newRow("in a week") << QDate(2026, 11, 2) << QDate(2026, 11, 5) << QDate(2026, 11, 5);
        QTest::newRow("over a weekend") << QDate(2026, 11, 5) << QDate(2026, 11, 10) << QDate(2026, 11, 10);
        QTest::newRow("on a Saturday") << QDate(2026, 11, 7) << QDate(2026, 11, 11) << QDate(2026, 11, 11);
        QTest::newRow("before Easter") << QDate(2027, 3, 24) << QDate(2027, 3, 30) << QDate(2027, 3, 31);
        QTest::newRow("before Ascension") << QDate(2027, 5, 4) << QDate(2027, 5, 11) << QDate(2027, 5, 12);
        QTest::newRow("at Christmas") << QDate(2026, 12, 24) << QDate(2026, 12, 30) << QDate(2026, 12, 30);
    }

    void countsOnlyWhatWasAskedInTime()
    {
        QFETCH(QDate, received);
        QFETCH(QDate, latestCore);
        QFETCH(QDate, latestEquated);

        for (const HolidayMode mode : {HolidayMode::Core, HolidayMode::Equated}) {
            const QDate latest = mode == HolidayMode::Core ? latestCore : latestEquated;
            const ClockPause inTime{latest, latest.addDays(30)};
            const ClockPause late{latest.addDays(1), latest.addDays(31)};
            QCOMPARE(askedLatest(received, {}, mode), latest);
            QCOMPARE(countedPauses(received, {late}, mode), QList<ClockPause>());
            QCOMPARE(countedPauses(received, {inTime}, mode), QList<ClockPause>{inTime});
            QCOMPARE(dueSuspended(received, {late}, mode), dueSafe(received, mode));
            QCOMPARE(dueExtendedSuspended(received, {late}, mode), dueExtended(received, mode));
            QVERIFY(dueSuspended(received, {inTime}, mode) >= received.addMonths(1).addDays(30));
        }
    }

    /// Who could not know what to ask before an answer came has as long again from that day.
    void countsAQuestionThatFollowsOnAnAnswer()
    {
        const ClockPause identity{QDate(2027, 3, 12), QDate(2027, 3, 26)};
        const ClockPause scope{QDate(2027, 4, 1), QDate(2027, 4, 8)};
        const QDate received(2027, 3, 10);

        QCOMPARE(countedPauses(received, {scope}, HolidayMode::Core), QList<ClockPause>());
        QCOMPARE(countedPauses(received, {scope, identity}, HolidayMode::Core),
            (QList<ClockPause>{identity, scope}));
        QCOMPARE(askedLatest(received, {identity}, HolidayMode::Core), QDate(2027, 4, 1));
        QCOMPARE(dueSuspended(received, {identity, scope}, HolidayMode::Core), QDate(2027, 5, 3));
        const ClockPause open{QDate(2027, 3, 12), std::nullopt};
        QCOMPARE(askedLatest(received, {open}, HolidayMode::Core), QDate(2027, 3, 15));
    }

    /// domain.md 4.3: an answer gives time for what follows on it, and none back for what was asked before.
    void countsNothingThatWasAskedBeforeTheAnswer_data()
    {
        QTest::addColumn<QDate>("askedOn");
        QTest::addColumn<bool>("counts");
        QTest::newRow("in time after receipt") << QDate(2027, 3, 15) << true;
        QTest::newRow("too late after receipt") << QDate(2027, 3, 16) << false;
        QTest::newRow("long before the answer") << QDate(2027, 3, 22) << false;
        QTest::newRow("the day before the answer") << QDate(2027, 3, 29) << false;
        QTest::newRow("on the day of the answer") << QDate(2027, 3, 30) << true;
        QTest::newRow("in time after the answer") << QDate(2027, 4, 2) << true;
        QTest::newRow("too late after the answer") << QDate(2027, 4, 3) << false;
    }

    void countsNothingThatWasAskedBeforeTheAnswer()
    {
        QFETCH(QDate, askedOn);
        QFETCH(bool, counts);
        const QDate received(2027, 3, 10);
        const ClockPause identity{QDate(2027, 3, 12), QDate(2027, 3, 30)};
        const ClockPause scope{askedOn, QDate(2027, 4, 20)};

        const auto counted = countedPauses(received, {identity, scope}, HolidayMode::Core);

        QCOMPARE(counted, counts ? QList({identity, scope}) : QList({identity}));
        // The same of one that is recorded, and of one that is about to be.
        QCOMPARE(stopsTheClock(scope, received, {scope, identity}, HolidayMode::Core), counts);
        QCOMPARE(stopsTheClock({askedOn}, received, {identity}, HolidayMode::Core), counts);
        QCOMPARE(askedLatest(received, counted, HolidayMode::Core) > QDate(2027, 4, 20), counts);
    }

    void extendsFromReceiptAndAddsPauses()
    {
        const QList<ClockPause> pauses = {{QDate(2026, 12, 1), QDate(2026, 12, 8)}};

        QCOMPARE(dueExtendedSuspended(QDate(2026, 11, 30), pauses, HolidayMode::Core), QDate(2027, 3, 8));
    }

    void ignoresAnExtensionThatWasTooLate()
    {
        RequestClock clock{QDate(2026, 11, 30), {}, QDate(2026, 12, 30)};
        QCOMPARE(dueNow(clock, HolidayMode::Core), QDate(2027, 3, 1));

        clock.extensionSentOn = QDate(2026, 12, 31);
        QCOMPARE(dueNow(clock, HolidayMode::Core), QDate(2026, 12, 30));
    }

    void tellsHowUrgentItIs_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<int>("level");
        QTest::addColumn<qint64>("days");
        const auto urgent = [](const char *name, QDate today, DeadlineLevel level, qint64 days) {
            QTest::newRow(name) << today << int(level) << days;
        };
        urgent("fifteen days", QDate(2026, 11, 8), DeadlineLevel::Neutral, 15);
        urgent("fourteen days", QDate(2026, 11, 9), DeadlineLevel::Info, 14);
        urgent("eight days", QDate(2026, 11, 15), DeadlineLevel::Info, 8);
        urgent("seven days", QDate(2026, 11, 16), DeadlineLevel::Warn, 7);
        urgent("tomorrow", QDate(2026, 11, 22), DeadlineLevel::Warn, 1);
        urgent("today", QDate(2026, 11, 23), DeadlineLevel::Today, 0);
        urgent("three days late", QDate(2026, 11, 26), DeadlineLevel::Late, -3);
    }

    void tellsHowUrgentItIs()
    {
        QFETCH(QDate, today);

        const DeadlineChip chip = deadlineChip(QDate(2026, 11, 23), today);

        QTEST(int(chip.level), "level");
        QTEST(chip.days, "days");
        QCOMPARE(chip.due, QDate(2026, 11, 23));
    }

    void showsAnOpenQuestionAsAPauseButHidesNoLateness()
    {
        const QDate due(2026, 11, 23);
        QCOMPARE(deadlineChip(due, due.addDays(-20), true).level, DeadlineLevel::Paused);
        QCOMPARE(deadlineChip(due, due, true).level, DeadlineLevel::Paused);
        QCOMPARE(deadlineChip(due, due.addDays(1), true).level, DeadlineLevel::Late);
    }
};

QTEST_APPLESS_MAIN(TestRequestDeadline)

#include "tst_request_deadline.moc"
