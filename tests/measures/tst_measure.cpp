#include "app/measures/measure.h"

#include <QTest>

#include <set>

using namespace Qt::StringLiterals;

namespace {

const QDate begun(2026, 1, 10);
const QString release = QStringLiteral("1.0");

MeasureResult doneOn(QDate day, MeasureOutcome outcome = MeasureOutcome::Passed)
{
    return {.executor = u"A. de Vries"_s, .doneOn = day, .outcome = outcome, .version = release};
}

MeasureStanding standingOf(MeasureKind kind, const QList<MeasureResult> &results, QDate today)
{
    return measure_rules::standing(kind, begun, std::nullopt, results, today, release);
}

} // namespace

class TestMeasure final : public QObject
{
    Q_OBJECT

private slots:
    void knowsEveryTestOfTheListWithItsInterval_data()
    {
        QTest::addColumn<MeasureKind>("kind");
        QTest::addColumn<QDate>("next");
        using enum MeasureKind;
        const auto row = [](const char *name, MeasureKind kind, QDate next) {
            QTest::newRow(name) << kind << next;
        };
        row("restore test: three months", RestoreTest, {2026, 4, 10});
        row("marker erasure: each release, at the latest three months", ErasureMarker, {2026, 4, 10});
        row("retention run: monthly", RetentionRun, {2026, 2, 10});
        row("access review: three months", AccessReview, {2026, 4, 10});
        row("log review: monthly", LogReview, {2026, 2, 10});
        row("integrity: daily", Integrity, {2026, 1, 11});
        row("vulnerabilities: monthly", VulnerabilityScan, {2026, 2, 10});
        row("security test: yearly", SecurityTest, {2027, 1, 10});
        row("breach exercise: yearly", BreachExercise, {2027, 1, 10});
        row("rights-request exercise: yearly", RequestExercise, {2027, 1, 10});
        row("awareness: yearly", AwarenessTraining, {2027, 1, 10});
        row("processors: yearly", ProcessorChecks, {2027, 1, 10});
        row("encryption and keys: yearly", EncryptionCheck, {2027, 1, 10});
        row("registers: yearly", RegisterReview, {2027, 1, 10});
        row("connection: daily", ConnectionSecurity, {2026, 1, 11});
    }

    void knowsEveryTestOfTheListWithItsInterval()
    {
        QFETCH(MeasureKind, kind);
        QFETCH(QDate, next);
        QCOMPARE(measure_rules::dueOn(kind, {}, doneOn(begun), release), next);
        QCOMPARE(measure_rules::dueOn(kind, begun, {}, release), next);
    }

    void mapsEachToControlsOfAnnexA()
    {
        std::set<QString> codes;
        for (const MeasureKind kind : allMeasureKinds) {
            codes.insert(codeOf(kind));
            QCOMPARE(measureKindFromCode(codeOf(kind)), kind);
            const QStringList controls = controlsOf(kind);
            QVERIFY(!controls.isEmpty());
            for (const QString &control : controls) {
                const int theme = control.section(u'.', 0, 0).toInt();
                const int number = control.section(u'.', 1).toInt();
                const int most = theme == 5 ? 37 : theme == 6 ? 8 : theme == 7 ? 14 : theme == 8 ? 34 : 0;
                QVERIFY2(number >= 1 && number <= most, qPrintable(control)); // [S51]
            }
        }
        QCOMPARE(codes.size(), allMeasureKinds.size());
    }

    void turnsRedOnTheDayAfterAMissedInterval()
    {
        using enum MeasureStanding::State;
        const QList<MeasureResult> results{doneOn({2026, 3, 1})};
        QCOMPARE(standingOf(MeasureKind::LogReview, results, {2026, 4, 1}).state, InTime);
        QVERIFY(!standingOf(MeasureKind::LogReview, results, {2026, 4, 1}).isMissed());
        QCOMPARE(standingOf(MeasureKind::LogReview, results, {2026, 4, 2}).state, Overdue);
        QVERIFY(standingOf(MeasureKind::LogReview, results, {2026, 4, 2}).isMissed());
    }

    void givesANewFileItsFirstInterval()
    {
        using enum MeasureStanding::State;
        QCOMPARE(standingOf(MeasureKind::LogReview, {}, {2026, 2, 10}).state, Planned);
        QCOMPARE(standingOf(MeasureKind::LogReview, {}, {2026, 2, 11}).state, Overdue);
    }

    void countsWhatCouldNotBeMeasuredAsNotDone()
    {
        const auto standing = standingOf(
            MeasureKind::FilePermissions, {doneOn({2026, 3, 1}, MeasureOutcome::NotMeasured)}, {2026, 3, 1});
        QVERIFY(!standing.last);
        QCOMPARE(standing.state, MeasureStanding::State::Overdue);
    }

    void asksForTheMarkerTestWithEachRelease()
    {
        const QList<MeasureResult> results{doneOn({2026, 3, 1})};
        const auto after =
            measure_rules::standing(MeasureKind::ErasureMarker, begun, {}, results, {2026, 3, 5}, u"1.1"_s);
        QCOMPARE(after.dueOn, QDate(2026, 3, 1));
        QVERIFY(after.isMissed());
        QVERIFY(!standingOf(MeasureKind::ErasureMarker, results, {2026, 3, 5}).isMissed());
    }

    void followsADeviationUntilItIsPutRight()
    {
        using enum MeasureStanding::State;
        MeasureResult deviating = doneOn({2026, 3, 1}, MeasureOutcome::Deviating);
        deviating.deviation = u"two accounts too many"_s;
        deviating.action = u"take them away"_s;
        deviating.actionDue = QDate(2026, 3, 15);
        const auto on = [&](QDate day) { return standingOf(MeasureKind::AccessReview, {deviating}, day); };
        QCOMPARE(on({2026, 3, 15}).state, Deviates);
        QCOMPARE(on({2026, 3, 15}).openActions, 1);
        QCOMPARE(on({2026, 3, 16}).state, Failed);
        deviating.closedOn = QDate(2026, 3, 14);
        QCOMPARE(on({2026, 3, 16}).state, InTime);
        QCOMPARE(on({2026, 3, 16}).openActions, 0);
    }

    void failsWhileATestDoesNotHold()
    {
        const QList<MeasureResult> results{
            doneOn({2026, 3, 2}, MeasureOutcome::Failed), doneOn({2026, 3, 1})};
        QCOMPARE(
            standingOf(MeasureKind::Integrity, results, {2026, 3, 2}).state, MeasureStanding::State::Failed);
    }

    void refusesWhatNobodyCanAnswerFor_data()
    {
        QTest::addColumn<MeasureResult>("result");
        QTest::addColumn<QString>("what");
        const QDate today(2026, 3, 10);
        const auto row = [](const char *name, MeasureResult result, const char *what) {
            QTest::newRow(name) << result << QString::fromLatin1(what);
        };
        row("whole", doneOn(today), "");
        MeasureResult result = doneOn(today);
        result.executor = u"  "_s;
        row("nobody did it", result, "measure.executor");
        row("tomorrow", doneOn(today.addDays(1)), "measure.done-on");
        row("no day", doneOn({}), "measure.done-on");
        row("not measured", doneOn(today, MeasureOutcome::NotMeasured), "measure.outcome");
        row("fails without saying what", doneOn(today, MeasureOutcome::Failed), "measure.deviation");
        result = doneOn(today);
        result.deviation = u"something"_s;
        row("passed with a deviation", result, "measure.deviation");
        result.outcome = MeasureOutcome::Deviating;
        row("a deviation without an action", result, "measure.action");
        result.action = u"mend it"_s;
        result.actionDue = today.addDays(-1);
        row("an action due before the test", result, "measure.action");
        result.actionDue = today;
        row("a deviation with an action", result, "");
    }

    void refusesWhatNobodyCanAnswerFor()
    {
        QFETCH(MeasureResult, result);
        QFETCH(QString, what);
        const auto good = measure_rules::check(result, {2026, 3, 10});
        QCOMPARE(good ? QString() : good.error().what, what);
    }

    void plansAheadAndWithAName()
    {
        const QDate today(2026, 3, 10);
        MeasurePlan plan{.kind = MeasureKind::BreachExercise, .plannedOn = today, .executor = u"FG"_s};
        QVERIFY(measure_rules::check(plan, today));
        plan.plannedOn = today.addDays(-1);
        QCOMPARE(measure_rules::check(plan, today).error().what, u"measure.planned-on"_s);
        plan.plannedOn = today;
        plan.executor.clear();
        QCOMPARE(measure_rules::check(plan, today).error().what, u"measure.executor"_s);
    }
};

QTEST_GUILESS_MAIN(TestMeasure)

#include "tst_measure.moc"
