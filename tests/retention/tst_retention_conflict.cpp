#include "app/retention/retention_conflict.h"

#include <QTest>

namespace {

const QDate today(2026, 7, 1);

RuleEnd end(const char *rule, QDate day)
{
    return {QString::fromLatin1(rule), day};
}

RuleEnd open(const char *rule)
{
    return {QString::fromLatin1(rule), std::nullopt};
}

} // namespace

class TestRetentionConflict final : public QObject
{
    Q_OBJECT

private slots:
    void cutsAnOwnNeedByTheShortestLimit()
    {
        const DueResult result =
            resolveConflict({.needs = {end("need", QDate(2030, 1, 1))},
                                .limits = {end("long", QDate(2029, 1, 1)), end("short", QDate(2028, 1, 1))}},
                today);

        QCOMPARE(result.keepUntil, std::optional(QDate(2028, 1, 1)));
        QCOMPARE(result.decidingRule, QStringLiteral("short"));
        QCOMPARE(result.state, RetentionState::WithinTerm);
    }

    void cutsEvenANeedThatStillRuns()
    {
        const DueResult result =
            resolveConflict({.needs = {open("need")}, .limits = {end("limit", QDate(2026, 8, 1))}}, today);

        QCOMPARE(result.keepUntil, std::optional(QDate(2026, 8, 1)));
        QCOMPARE(result.state, RetentionState::DueSoon);
    }

    void letsADutyBeatALimitButOnlyInTheArchive()
    {
        const DueResult result = resolveConflict({.obligations = {end("duty", QDate(2031, 12, 31))},
                                                     .needs = {end("need", QDate(2027, 1, 1))},
                                                     .limits = {end("limit", QDate(2026, 6, 30))}},
            today);

        QCOMPARE(result.keepUntil, std::optional(QDate(2031, 12, 31)));
        QCOMPARE(result.decidingRule, QStringLiteral("duty"));
        QCOMPARE(result.phase, RetentionPhase::RestrictedArchive);
        QCOMPARE(result.restrictedFrom, std::optional(QDate(2026, 7, 1)));
        QCOMPARE(result.state, RetentionState::KeptByLaw);
    }

    void staysInUseWhileANeedRunsInsideADuty()
    {
        const DueResult result = resolveConflict(
            {.obligations = {end("duty", QDate(2031, 12, 31))}, .needs = {end("need", QDate(2027, 1, 1))}},
            today);

        QCOMPARE(result.phase, RetentionPhase::Active);
        QCOMPARE(result.restrictedFrom, std::optional(QDate(2027, 1, 2)));
        QCOMPARE(result.state, RetentionState::WithinTerm);
    }

    void isOverNowWithoutDutyOrNeed()
    {
        const DueResult result = resolveConflict({.limits = {end("limit", QDate(2030, 1, 1))}}, today);

        QCOMPARE(result.state, RetentionState::TermOver);
        QCOMPARE(result.keepUntil, std::nullopt);
    }

    void countsTheLastDayAsKept_data()
    {
        QTest::addColumn<QDate>("lastDay");
        QTest::addColumn<int>("state");
        QTest::newRow("yesterday") << today.addDays(-1) << int(RetentionState::TermOver);
        QTest::newRow("today") << today << int(RetentionState::DueSoon);
        QTest::newRow("in 90 days") << today.addDays(90) << int(RetentionState::DueSoon);
        QTest::newRow("in 91 days") << today.addDays(91) << int(RetentionState::WithinTerm);
    }

    void countsTheLastDayAsKept()
    {
        QFETCH(QDate, lastDay);

        QTEST(int(resolveConflict({.needs = {end("need", lastDay)}}, today).state), "state");
    }

    void holdsWhatIsOver()
    {
        const DueResult result =
            resolveConflict({.needs = {end("need", QDate(2026, 1, 1))}, .held = true}, today);

        QCOMPARE(result.state, RetentionState::Held);
        QCOMPARE(result.keepUntil, std::optional(QDate(2026, 1, 1)));
    }
};

QTEST_APPLESS_MAIN(TestRetentionConflict)

#include "tst_retention_conflict.moc"
