#include "app/grounds/ground_end.h"

#include <QTest>

namespace {

const QDate recorded(2026, 3, 14);
const QDate spring(2026, 5, 1);
const QDate summer(2026, 8, 1);

} // namespace

/// From which day nothing carries the keeping of somebody any more.
class TestGroundEnd final : public QObject
{
    Q_OBJECT

private slots:
    void namesTheFirstDayWithoutAnything_data()
    {
        QTest::addColumn<GroundFacts>("facts");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<int>("why");

        using enum ReasonOrigin;
        const auto row = [](const char *name, GroundFacts facts, QDate from = {},
                             WithoutGround why = WithoutGround::NoReason) {
            facts.countsFrom = recorded;
            QTest::newRow(name) << facts << from << (from.isValid() ? int(why) : 0);
        };
        row("a reason that a rule ends", {.reasonFrom = Standard});
        row("a reason until a day", {.reasonFrom = Own, .untilOn = spring}, spring.addDays(1),
            WithoutGround::DayPassed);
        row("no reason", {}, recorded, WithoutGround::NoReason);
        row("no reason, a ground without end", {.openGround = true});
        row("no reason, a consent that runs", {.openConsent = true});
        row("no reason, a ground until a day", {.lastGroundOn = spring}, spring.addDays(1),
            WithoutGround::DayPassed);
        row("consent named, none recorded", {.reasonFrom = Standard, .onConsent = true}, recorded,
            WithoutGround::NoConsent);
        row("consent runs", {.reasonFrom = Standard, .onConsent = true, .openConsent = true});
        row("consent runs until a day", {.reasonFrom = Standard, .onConsent = true, .consentUntil = summer},
            summer, WithoutGround::ConsentEnded);
        row("consent withdrawn", {.reasonFrom = Standard, .onConsent = true, .consentEndedOn = spring},
            spring, WithoutGround::ConsentEnded);
        row("one withdrawn, another runs",
            {.reasonFrom = Standard, .onConsent = true, .openConsent = true, .consentEndedOn = spring});
        row("consent runs, a day was decided on",
            {.reasonFrom = Own, .onConsent = true, .untilOn = spring, .openConsent = true}, spring.addDays(1),
            WithoutGround::DayPassed);
        row("consent runs longer than the day that was decided on",
            {.reasonFrom = Own, .onConsent = true, .untilOn = spring, .consentUntil = summer},
            spring.addDays(1), WithoutGround::DayPassed);
        row("consent ends before the day that was decided on",
            {.reasonFrom = Own, .onConsent = true, .untilOn = summer, .consentUntil = spring}, spring,
            WithoutGround::ConsentEnded);
        row("consent was withdrawn after the day that was decided on",
            {.reasonFrom = Own, .onConsent = true, .untilOn = spring, .consentEndedOn = summer},
            spring.addDays(1), WithoutGround::DayPassed);
        row("withdrawn, a contract goes on", {.reasonFrom = Standard, .consentEndedOn = spring});
        row("the last of two ends counts", {.reasonFrom = Own, .untilOn = spring, .lastGroundOn = summer},
            summer.addDays(1), WithoutGround::DayPassed);
        row("consent lasts longer than the day",
            {.reasonFrom = Own, .untilOn = spring, .consentUntil = summer}, summer,
            WithoutGround::ConsentEnded);
    }

    void namesTheFirstDayWithoutAnything()
    {
        QFETCH(GroundFacts, facts);
        QFETCH(QDate, from);

        const auto end = groundEnd(facts);

        QCOMPARE(end.has_value(), from.isValid());
        if (!end)
            return;
        QCOMPARE(end->from, from);
        QTEST(int(end->why), "why");
    }
};

QTEST_APPLESS_MAIN(TestGroundEnd)
#include "tst_ground_end.moc"
