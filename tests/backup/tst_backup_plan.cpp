#include "app/backup/backup_plan.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// What is due, by what is remembered and what the clock says.
class TestBackupPlan final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_situation = {};
        m_situation.now = at(10, 13);
        m_situation.lastUse = at(10, 9);
        m_situation.begun = at(1, 9);
        m_situation.lastTest = at(9, 12);
        m_situation.destinations = {folder(u"/een"_s, at(9, 12)), folder(u"/twee"_s, at(9, 12))};
    }

    void isDueADayLaterFromTheSetHourOn()
    {
        m_situation.now = at(10, 11);
        QVERIFY(plan().due.isEmpty());
        QCOMPARE(plan().next, std::optional(at(10, 12)));

        m_situation.now = at(10, 12);

        QCOMPARE(foldersOf(plan()), QStringList({u"/een"_s, u"/twee"_s}));
    }

    void isDueNoMoreOnceOneWasMadeThere()
    {
        m_situation.now = at(10, 12);
        const auto due = plan().due;
        QCOMPARE(due.size(), 2);
        QVERIFY(BackupPlanner::isStillDue(due.first(), DueFor::Keeping, m_situation));

        m_situation.destinations.first().newest = m_situation.now;

        QVERIFY(!BackupPlanner::isStillDue(due.first(), DueFor::Keeping, m_situation));
        QVERIFY(BackupPlanner::isStillDue(due.last(), DueFor::Keeping, m_situation));
        QVERIFY(!BackupPlanner::isStillDue(due.first(), DueFor::Trial, m_situation));
        m_situation.lastTest.reset();
        QVERIFY(BackupPlanner::isStillDue(due.first(), DueFor::Trial, m_situation));
    }

    void catchesUpWithWhatWasMissed()
    {
        m_situation.now = at(14, 8);

        QCOMPARE(plan().due.size(), 2);
    }

    void followsTheInterval()
    {
        m_situation.schedule.everyDays = 3;
        QVERIFY(plan().due.isEmpty());

        m_situation.now = at(12, 12);

        QCOMPARE(plan().due.size(), 2);
    }

    void makesNothingWhereItIsSwitchedOff()
    {
        m_situation.schedule.isOn = false;
        m_situation.now = at(20, 12);

        QVERIFY(plan().due.isEmpty());
        QVERIFY(plan().news.isEmpty());
    }

    void makesTheFirstAtOnce()
    {
        m_situation.destinations = {folder(u"/een"_s, std::nullopt)};
        m_situation.now = at(9, 8);
        m_situation.lastUse = at(9, 7);

        QCOMPARE(plan().due.size(), 1);
    }

    void asksForTwoPlaces()
    {
        QVERIFY(!plan().isSecondPlaceMissing);

        m_situation.destinations.removeLast();

        QVERIFY(plan().isSecondPlaceMissing);
    }

    void tellsATroubleOnceAndAgainAfterItWentWell()
    {
        BackupPlanner planner;
        m_situation.destinations.first().trouble = trouble("backup.destination-full");

        QCOMPARE(planner.plan(m_situation).news.size(), 1);
        QCOMPARE(planner.plan(m_situation).news.size(), 0);
        QCOMPARE(foldersOf(planner.plan(m_situation)), QStringList({u"/twee"_s}));

        m_situation.destinations.first().trouble = trouble("backup.destination-read-only");
        QCOMPARE(planner.plan(m_situation).news.size(), 1);

        planner.succeeded(m_situation.destinations.first().destination);
        QCOMPARE(planner.plan(m_situation).news.size(), 1);
    }

    void restsLongerAfterEachFailure()
    {
        BackupPlanner planner;
        m_situation.destinations.removeLast();
        const BackupDestination place = m_situation.destinations.first().destination;
        const Error error = trouble("backup.write");

        QVERIFY(planner.failed(place, error, m_situation.now));
        QVERIFY(planner.plan(after(14)).due.isEmpty());
        QCOMPARE(planner.plan(after(15)).due.size(), 1);

        QVERIFY(!planner.failed(place, error, after(15).now)); // told already
        QVERIFY(planner.plan(after(44)).due.isEmpty());
        QCOMPARE(planner.plan(after(45)).due.size(), 1);

        for (int failures = 0; failures < 60; ++failures)
            planner.failed(place, error, m_situation.now);
        QVERIFY(planner.plan(after(8 * 60 - 1)).due.isEmpty());
        QCOMPARE(planner.plan(after(8 * 60)).due.size(), 1);
    }

    void triesAtOnceWhatCameBack()
    {
        BackupPlanner planner;
        m_situation.destinations.removeLast();
        DestinationNow &place = m_situation.destinations.first();
        planner.failed(place.destination, trouble("backup.pulled-out"), m_situation.now);
        QVERIFY(planner.plan(after(1)).due.isEmpty());

        place.trouble = trouble("backup.destination-absent");
        QVERIFY(planner.plan(after(1)).due.isEmpty());
        place.trouble.reset();

        QCOMPARE(planner.plan(after(2)).due.size(), 1);
    }

    void asksForTheStickWhoseTurnItIs()
    {
        m_situation.destinations = {stick(u'A', at(8, 12)), stick(u'B', at(9, 12))};
        m_situation.destinations.first().trouble = trouble("backup.destination-absent");

        const BackupPlan asked = plan();
        QCOMPARE(asked.stickWanted, std::optional(QChar(u'A')));
        QVERIFY(asked.due.isEmpty()); // stick B has not waited for longest
        QVERIFY(asked.news.isEmpty());

        m_situation.destinations.first().trouble.reset();

        QVERIFY(!plan().stickWanted);
        QCOMPARE(plan().due.size(), 1);
        QCOMPARE(plan().due.first().mark->letter, QChar(u'A'));
    }

    void asksForNoStickOnTheDayOfAnother()
    {
        m_situation.destinations = {stick(u'A', at(9, 12)), stick(u'B', at(10, 12))};
        m_situation.destinations.first().trouble = trouble("backup.destination-absent");

        QVERIFY(!plan().stickWanted);
        QVERIFY(plan().due.isEmpty());
    }

    void takesAnotherStickRatherThanNone()
    {
        m_situation.destinations = {stick(u'A', at(5, 12)), stick(u'B', at(6, 12))};
        m_situation.destinations.first().trouble = trouble("backup.other-stick");

        const BackupPlan plan = this->plan();

        QCOMPARE(plan.stickWanted, std::optional(QChar(u'A')));
        QCOMPARE(plan.due.size(), 1);
        QCOMPARE(plan.due.first().mark->letter, QChar(u'B'));
    }

    void makesNothingByAClockThatIsBehind()
    {
        BackupPlanner planner;
        m_situation.lastUse = at(11, 12);

        QCOMPARE(planner.plan(m_situation).news.value(0).what, u"backup.clock-behind"_s);
        QVERIFY(planner.plan(m_situation).due.isEmpty());
        QVERIFY(planner.plan(m_situation).news.isEmpty());

        m_situation.lastUse = at(10, 9);
        QCOMPARE(planner.plan(m_situation).due.size(), 2);

        m_situation.destinations.first().newest = at(13, 12);
        QCOMPARE(planner.plan(m_situation).news.value(0).what, u"backup.clock-behind"_s);
    }

    void triesARestoreEachWeekOfABackupMadeForIt()
    {
        m_situation.destinations = {folder(u"/een"_s, at(10, 12)), folder(u"/twee"_s, at(10, 12))};
        m_situation.lastTest = at(3, 14);
        QVERIFY(!plan().isTestDue);

        m_situation.lastTest = at(3, 13);

        QVERIFY(plan().isTestDue);
        QCOMPARE(foldersOf(plan()), QStringList({u"/een"_s}));
    }

    void restsAfterATrialThatFailed()
    {
        BackupPlanner planner;
        m_situation.destinations = {folder(u"/een"_s, at(10, 12))};
        m_situation.lastTest.reset();
        QVERIFY(planner.plan(m_situation).isTestDue);

        QVERIFY(planner.testFailed(trouble("backup.scratch"), m_situation.now));

        QVERIFY(!planner.plan(after(14)).isTestDue);
        QVERIFY(planner.plan(after(14)).due.isEmpty());
        QVERIFY(planner.plan(after(15)).isTestDue);
        planner.testSucceeded();
        QVERIFY(planner.plan(m_situation).isTestDue);
    }

    void asksForTheDrillOnPaperEveryThreeMonths()
    {
        QVERIFY(!plan().isDrillDue);
        m_situation.now = Instant::fromDateTime(m_situation.begun->toUtc().addMonths(3));
        QVERIFY(plan().isDrillDue);

        m_situation.lastDrill = at(2, 9);

        QVERIFY(!plan().isDrillDue);
    }

private:
    static Instant at(int day, int hour)
    {
        return Instant::fromDateTime(QDateTime(QDate(2026, 3, day), QTime(hour, 0)));
    }

    static Error trouble(const char *what) { return {Failure::Unavailable, QString::fromLatin1(what)}; }

    static DestinationNow folder(const QString &path, std::optional<Instant> newest)
    {
        return {{.folder = path}, newest};
    }

    static DestinationNow stick(QChar letter, std::optional<Instant> newest)
    {
        return {{.kind = DestinationKind::Stick,
                    .folder = u"/stick"_s,
                    .mark = StickMark{QString(32, letter.toLower()), letter}},
            newest};
    }

    static QStringList foldersOf(const BackupPlan &plan)
    {
        QStringList folders;
        for (const BackupDestination &place : plan.due)
            folders.append(place.folder);
        return folders;
    }

    BackupPlan plan() const { return BackupPlanner().plan(m_situation); }

    BackupSituation after(int minutes) const
    {
        BackupSituation later = m_situation;
        later.now.micros += qint64(minutes) * 60'000'000;
        return later;
    }

    BackupSituation m_situation;
};

QTEST_APPLESS_MAIN(TestBackupPlan)

#include "tst_backup_plan.moc"
