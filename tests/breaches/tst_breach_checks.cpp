#include "tests/breaches/breach_samples.h"

#include <QTest>

using namespace Qt::StringLiterals;
using enum BreachField;

using tests::aware;
using tests::toNotify;
using tests::utc;

/// What is refused of a breach, what is flagged, and who may say so.
class TestBreachChecks final : public QObject
{
    Q_OBJECT

private slots:
    void asksSomebodyElseThanWhoProposedIt()
    {
        Breach breach = aware(utc(3, 9));
        const QByteArray digest = breach.values.digest();
        QCOMPARE(breach_rules::checkSecond(breach, u"bert"_s, digest).error().what, u"breach.second-none"_s);
        breach.state = BreachState::AwaitingSecond;
        breach.decisions = {{.authority = AuthorityChoice::RegisterOnly,
            .risk = BreachRisk::Unlikely,
            .digest = digest,
            .proposedBy = u"anna"_s}};
        QCOMPARE(breach_rules::checkSecond(breach, u"anna"_s, digest).error().what, u"breach.second-self"_s);
        QVERIFY(breach_rules::checkSecond(breach, u"bert"_s, digest));
        std::ignore = breach.values.set(Title, u"another"_s);
        QCOMPARE(
            breach_rules::checkSecond(breach, u"bert"_s, digest).error().failure, Failure::ChangedMeanwhile);
        QVERIFY(!breach.standing());
    }

    void refusesAnAwareTimeThatCannotBe()
    {
        const Instant now = utc(10, 12);
        Breach breach;
        const auto check = [&](const char *aware, const char *from = "") {
            BreachValues values;
            std::ignore = values.set(AwareAt, QString::fromLatin1(aware));
            std::ignore = values.set(OccurredFrom, QString::fromLatin1(from));
            return breach_rules::checkValues(values, breach, now);
        };
        QVERIFY(check("2026-03-10T12:00:00Z"));
        QCOMPARE(check("2026-03-10T12:00:01Z").error().what, u"breach.aware-future"_s);
        QCOMPARE(check("2026-03-05T08:00:00Z", "2026-03-05T09:00:00Z").error(),
            (Error{
                Failure::Invalid, u"breach.aware-before"_s, {u"2026-03-05 08:00"_s, u"2026-03-05 09:00"_s}}));
        breach.reports = {{.sentAt = utc(6, 9)}};
        QVERIFY(check("2026-03-06T09:00:00Z"));
        QCOMPARE(check("2026-03-06T09:01:00Z").error(),
            (Error{Failure::Invalid, u"breach.aware-after-report"_s,
                {u"2026-03-06 09:01"_s, u"2026-03-06 09:00"_s}}));
    }

    /// The clock of 72 hours cannot be stopped by taking its beginning away.
    void keepsTheAwareTimeOfWhatTheAuthorityIsToldOf()
    {
        Breach breach = aware(utc(3, 9));
        BreachValues without = breach.values;
        std::ignore = without.set(AwareAt, {});
        QVERIFY(breach_rules::checkValues(without, breach, utc(4, 9)));
        breach.decisions = {toNotify()};
        QCOMPARE(breach_rules::checkValues(without, breach, utc(4, 9)).error().what, u"breach.not-aware"_s);
        breach.decisions.clear();
        breach.reports = {{.sentAt = utc(4, 8)}};
        QCOMPARE(breach_rules::checkValues(without, breach, utc(4, 9)).error().what, u"breach.not-aware"_s);
    }

    /// What is added later does not make a late report one in time.
    void takesTheFirstReportForTheClock()
    {
        Breach breach = aware(utc(3, 9));
        breach.decisions = {toNotify()};
        breach.reports = {{.sentAt = utc(7, 9)}, {.kind = BreachReportKind::Addition, .sentAt = utc(4, 9)}};
        const BreachClock clock = breach.clock(BreachClockKind::Authority, utc(9, 9));
        QCOMPARE(clock.state, BreachClockState::MetLate);
        QCOMPARE(clock.doneAt, utc(7, 9));
        breach.reports.removeLast();
        const BreachReport addition{.kind = BreachReportKind::Addition, .sentAt = utc(7, 8)};
        QCOMPARE(breach_rules::checkReport(breach, addition, utc(9, 9)).error(),
            (Error{Failure::Invalid, u"breach.report-before-first"_s,
                {u"2026-03-07 08:00"_s, u"2026-03-07 09:00"_s}}));
    }

    void refusesPeriodsAndNumbersThatRunBackwards()
    {
        const auto check = [](BreachField one, const char *first, BreachField other, const char *second) {
            BreachValues values;
            std::ignore = values.set(one, QString::fromLatin1(first));
            std::ignore = values.set(other, QString::fromLatin1(second));
            return breach_rules::checkValues(values, {}, utc(30, 0)).error().what;
        };
        QCOMPARE(check(OccurredFrom, "2026-03-05T09:00:00Z", OccurredTo, "2026-03-05T08:00:00Z"),
            u"breach.period"_s);
        QCOMPARE(check(Ongoing, "yes", OccurredTo, "2026-03-05T08:00:00Z"), u"breach.ongoing"_s);
        QCOMPARE(check(SubjectsMin, "5", SubjectsMax, "4"), u"breach.range"_s);
        QCOMPARE(check(RecordsMin, "5", RecordsMax, "4"), u"breach.range"_s);
    }

    void flagsWhatIsWorthKnowing()
    {
        Breach breach = aware(utc(5, 9));
        std::ignore = breach.values.set(ControllerToldAt, u"2026-03-04T09:00:00Z"_s);
        std::ignore = breach.values.set(DiscoveredAt, u"2026-03-03T09:00:00Z"_s);
        std::ignore = breach.values.set(SubjectsMax, u"101"_s);
        std::ignore = breach.values.set(Protection, u"unintelligible"_s);
        QStringList codes;
        const QList<BreachFlag> flags = breach_rules::flags(breach, utc(8, 9, 1));
        for (const BreachFlag &flag : flags)
            codes.append(flag.code);

        QCOMPARE(codes,
            (QStringList{u"late"_s, u"more-than-100"_s, u"unintelligible"_s, u"told-before-aware"_s,
                u"aware-long-after"_s, u"missing"_s}));
        QCOMPARE(flags.first().place, QStringList{u"1"_s});
        QVERIFY(flags.last().place.contains(u"consequences"_s));
        QVERIFY(!flags.last().place.contains(u"lessons"_s));
    }

    void asksWhyOfEachDecision()
    {
        const Breach breach = aware(utc(5, 9));
        const auto refused = [&](BreachDecision decision) {
            const auto good = breach_rules::checkDecision(breach, decision);
            return good ? QString() : good.error().what;
        };
        QCOMPARE(refused(toNotify()), QString());
        BreachDecision silent = toNotify();
        silent.reason = u"no."_s;
        QCOMPARE(refused(silent), u"breach.reason"_s);
        BreachDecision hidden = toNotify(PeopleChoice::RiskRemoved);
        hidden.peopleReason.clear();
        QCOMPARE(refused(hidden), u"breach.people-reason"_s);
        BreachDecision odd = toNotify();
        odd.risk = BreachRisk::High;
        QCOMPARE(refused(odd), u"breach.choice-contradicts"_s);
        odd = toNotify();
        odd.authority = AuthorityChoice::RegisterOnly;
        QCOMPARE(refused(odd), u"breach.choice-contradicts"_s);
        QCOMPARE(breach_rules::checkDecision({}, toNotify()).error().what, u"breach.not-aware"_s);
    }

    void wantsAReasonForALateReport()
    {
        Breach breach = aware(utc(3, 9));
        BreachReport report{.sentAt = utc(6, 9)};
        QCOMPARE(
            breach_rules::checkReport(breach, report, utc(9, 9)).error().what, u"breach.not-to-report"_s);
        breach.decisions = {toNotify()};
        QVERIFY(breach_rules::checkReport(breach, report, utc(9, 9)));
        report.sentAt = utc(6, 9, 1);
        QCOMPARE(breach_rules::checkReport(breach, report, utc(9, 9)).error(),
            (Error{Failure::Invalid, u"breach.late-reason"_s, {u"1"_s}}));
        std::ignore = breach.values.set(LateReason, u"the extent was not known before"_s);
        QVERIFY(breach_rules::checkReport(breach, report, utc(9, 9)));
        report.sentAt = utc(3, 8);
        QCOMPARE(breach_rules::checkReport(breach, report, utc(9, 9)).error().what,
            u"breach.report-before-aware"_s);
        report = {.kind = BreachReportKind::Addition, .sentAt = utc(6, 9)};
        QCOMPARE(breach_rules::checkReport(breach, report, utc(9, 9)).error().what, u"breach.report-first"_s);
        breach.reports = {{.sentAt = utc(4, 9)}};
        QVERIFY(breach_rules::checkReport(breach, report, utc(9, 9)));
    }

    void closesOnlyWhenEverybodyWasToldAndSomethingLearnt()
    {
        Breach breach = aware(utc(3, 9));
        QCOMPARE(breach_rules::checkClosing(breach, utc(4, 9)).error().place, QStringList{u"authority"_s});
        breach.decisions = {toNotify(PeopleChoice::Inform)};
        breach.reports = {{.sentAt = utc(4, 9)}};
        QCOMPARE(breach_rules::checkClosing(breach, utc(4, 9)).error().place, QStringList{u"people"_s});
        breach.informings = {{.sentAt = utc(4, 10), .people = 3}};
        QCOMPARE(breach_rules::checkClosing(breach, utc(5, 9)).error().what, u"breach.lessons"_s);
        std::ignore = breach.values.set(Lessons, u"Addresses are looked at twice."_s);
        QVERIFY(breach_rules::checkClosing(breach, utc(5, 9)));
    }
};

QTEST_GUILESS_MAIN(TestBreachChecks)
#include "tst_breach_checks.moc"
