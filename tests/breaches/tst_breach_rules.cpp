#include "tests/breaches/breach_samples.h"

#include <QSet>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;
using enum BreachField;

using tests::aware;
using tests::toNotify;
using tests::utc;

namespace {

Instant amsterdam(const char *text)
{
    QDateTime moment = QDateTime::fromString(QLatin1String(text), u"yyyy-MM-dd HH:mm"_s);
    moment.setTimeZone(QTimeZone("Europe/Amsterdam"));
    return Instant::fromDateTime(moment.toUTC());
}

} // namespace

/// The clocks, the tree and the states of a breach.
class TestBreachRules final : public QObject
{
    Q_OBJECT

private slots:
    void givesTheAuthoritySeventyTwoElapsedHours_data()
    {
        QTest::addColumn<QString>("awareAt");
        QTest::addColumn<QString>("due");

        // domain.md 7.1, local time in Amsterdam.
        QTest::newRow("the clock moves forward") << u"2026-03-27 16:40"_s << u"2026-03-30 17:40"_s;
        QTest::newRow("the clock moves back") << u"2026-10-23 12:00"_s << u"2026-10-26 11:00"_s;
        QTest::newRow("a weekend counts") << u"2026-11-20 23:05"_s << u"2026-11-23 23:05"_s;
        QTest::newRow("Christmas moves nothing") << u"2027-12-23 09:00"_s << u"2027-12-26 09:00"_s;
    }

    void givesTheAuthoritySeventyTwoElapsedHours()
    {
        QFETCH(QString, awareAt);
        QFETCH(QString, due);

        QCOMPARE(breach_clock::authorityDeadline(amsterdam(qPrintable(awareAt))).toText(),
            amsterdam(qPrintable(due)).toText());
    }

    void runsEachClockFromItsOwnStartToItsOwnEnd()
    {
        using enum BreachClockState;
        using enum BreachClockKind;
        Breach breach;
        QCOMPARE(breach.clock(Authority, utc(5, 9)).state, NotStarted);
        breach = aware(utc(3, 9));

        QCOMPARE(breach.clock(Authority, utc(6, 9)).state, Running);
        QCOMPARE(breach.clock(Authority, utc(6, 9, 1)).state, Late);
        QCOMPARE(breach.clock(People, utc(4, 9)).state, Undecided);
        QCOMPARE(breach.clock(Processor, utc(4, 9)).state, NotStarted);

        breach.decisions = {toNotify(PeopleChoice::Inform)};
        QCOMPARE(breach.clock(People, utc(30, 9)).state, Running);
        QVERIFY(!breach.clock(People, utc(30, 9)).due);
        breach.reports = {{.sentAt = utc(6, 9)}};
        QCOMPARE(breach.clock(Authority, utc(30, 9)).state, Met);
        breach.reports = {{.sentAt = utc(6, 10)}};
        QCOMPARE(breach.clock(Authority, utc(30, 9)).state, MetLate);
        breach.informings = {{.sentAt = utc(7, 9), .people = 4}};
        QCOMPARE(breach.clock(People, utc(30, 9)).state, Met);

        // Our processor discovered it before us; as a processor we tell the controller.
        QVERIFY(breach.values.set(BreachField::Processor, u"Mailhuis B.V."_s));
        QVERIFY(breach.values.set(DiscoveredAt, u"2026-03-02T09:00:00Z"_s));
        QCOMPARE(breach.clock(Processor, utc(3, 9)).startedAt, std::optional(utc(2, 9)));
        QVERIFY(breach.values.set(ControllerToldAt, u"2026-03-03T08:00:00Z"_s));
        QCOMPARE(breach.clock(Processor, utc(3, 9)).state, Met);
    }

    void countsTheHoursThatAreLeftAndThoseThatAreOver()
    {
        QCOMPARE(breach_clock::hoursLeft(utc(6, 9), utc(3, 9)), 72);
        QCOMPARE(breach_clock::hoursLeft(utc(6, 9), utc(3, 9, 1)), 71);
        QCOMPARE(breach_clock::hoursLeft(utc(6, 9), utc(6, 9)), 0);
        QCOMPARE(breach_clock::hoursLeft(utc(6, 9), utc(6, 9, 1)), -1);
        QCOMPARE(breach_clock::hoursLeft(utc(6, 9), utc(6, 10, 1)), -2);
    }

    void computesTheSeverityOfEnisa_data()
    {
        QTest::addColumn<QString>("parts");
        QTest::addColumn<int>("hundredths");
        QTest::addColumn<int>("level");
        QTest::addColumn<int>("risk");

        const auto row = [](const char *name, const char *parts, int hundredths, SeverityLevel level,
                             BreachRisk risk) {
            QTest::newRow(name) << QString::fromLatin1(parts) << hundredths << static_cast<int>(level)
                                << static_cast<int>(risk);
        };
        using enum SeverityLevel;
        row("the least", "context=1 ease=1", 25, Low, BreachRisk::Unlikely);
        row("just low", "context=1 ease=4 confidentiality=2 integrity=1", 175, Low, BreachRisk::Unlikely);
        row("two is medium", "context=2 ease=4", 200, Medium, BreachRisk::Risk);
        row("just medium", "context=3 ease=3 confidentiality=2", 275, Medium, BreachRisk::Risk);
        row("three is high", "context=3 ease=4", 300, High, BreachRisk::High);
        row("malice adds a half", "context=3 ease=4 malicious=yes", 350, High, BreachRisk::High);
        row("four is very high", "context=4 ease=4", 400, VeryHigh, BreachRisk::High);
        row("the most", "context=4 ease=4 confidentiality=2 integrity=2 availability=2 malicious=yes", 600,
            VeryHigh, BreachRisk::High);
        row("the context stays within 4", "context=3 adjustment=3 ease=4", 400, VeryHigh, BreachRisk::High);
        row("and above 0", "context=2 adjustment=-3 ease=4", 100, Low, BreachRisk::Unlikely);
    }

    void computesTheSeverityOfEnisa()
    {
        QFETCH(QString, parts);
        QFETCH(int, hundredths);
        QFETCH(int, level);
        QFETCH(int, risk);

        const auto severity = BreachSeverity::fromText(parts);

        QVERIFY(severity);
        QCOMPARE(severity->hundredths(), hundredths);
        QCOMPARE(static_cast<int>(severity->level()), level);
        QCOMPARE(static_cast<int>(severity->proposedRisk()), risk);
        QCOMPARE(BreachSeverity::fromText(severity->toText()), severity);
    }

    void knowsNoOtherSeverity()
    {
        for (const auto *parts : {"", "context=0", "context=5", "ease=0", "ease=5", "confidentiality=3",
                 "malicious=perhaps", "luck=1", "context"})
            QVERIFY2(!BreachSeverity::fromText(QString::fromLatin1(parts)), parts);
    }

    void followsTheTree_data()
    {
        QTest::addColumn<bool>("isBreach");
        QTest::addColumn<int>("risk");
        QTest::addColumn<QString>("exception");
        QTest::addColumn<QString>("authority");
        QTest::addColumn<QString>("people");

        const int unlikely = 1;
        const int some = 2;
        const int high = 3;
        QTest::newRow("no data was hit") << false << high << u""_s << u"no-breach"_s << u"not-high"_s;
        QTest::newRow("unlikely") << true << unlikely << u""_s << u"register"_s << u"not-high"_s;
        QTest::newRow("a risk") << true << some << u""_s << u"notify"_s << u"not-high"_s;
        QTest::newRow("high") << true << high << u""_s << u"notify"_s << u"inform"_s;
        QTest::newRow("34(3)(a)") << true << high << u"a"_s << u"notify"_s << u"unintelligible"_s;
        QTest::newRow("34(3)(b)") << true << high << u"b"_s << u"notify"_s << u"risk-removed"_s;
        QTest::newRow("34(3)(c)") << true << high << u"c"_s << u"notify"_s << u"public"_s;
        QTest::newRow("Wft") << true << high << u"w"_s << u"notify"_s << u"financial-law"_s;
        QTest::newRow("Wft before 34(3)") << true << high << u"wa"_s << u"notify"_s << u"financial-law"_s;
        QTest::newRow("an exception of a lesser risk")
            << true << some << u"a"_s << u"notify"_s << u"not-high"_s;
    }

    void followsTheTree()
    {
        QFETCH(bool, isBreach);
        QFETCH(int, risk);
        QFETCH(QString, exception);
        QFETCH(QString, authority);
        QFETCH(QString, people);

        const BreachAdvice advice = breach_rules::adviceFor({.isBreach = isBreach,
            .risk = static_cast<BreachRisk>(risk),
            .isUnintelligible = exception.contains(u'a'),
            .isRiskRemoved = exception.contains(u'b'),
            .isDisproportionate = exception.contains(u'c'),
            .isFinancialUndertaking = exception.contains(u'w')});

        QCOMPARE(keyOf(advice.authority), authority);
        QCOMPARE(keyOf(advice.people), people);
        // What the tree gives can always be decided.
        QVERIFY(!isBreach ||
            !breach_rules::contradicts(advice.authority, advice.people, static_cast<BreachRisk>(risk)));
    }

    void asksForASecondPersonWhereSomebodyIsNotTold()
    {
        using enum PeopleChoice;
        QVERIFY(!breach_rules::needsSecond(AuthorityChoice::Notify, Inform, BreachRisk::High));
        QVERIFY(!breach_rules::needsSecond(AuthorityChoice::Notify, PublicMessage, BreachRisk::High));
        QVERIFY(!breach_rules::needsSecond(AuthorityChoice::Notify, NotHigh, BreachRisk::Risk));
        QVERIFY(breach_rules::needsSecond(AuthorityChoice::Notify, Unintelligible, BreachRisk::High));
        QVERIFY(breach_rules::needsSecond(AuthorityChoice::RegisterOnly, NotHigh, BreachRisk::Unlikely));
        QVERIFY(breach_rules::needsSecond(AuthorityChoice::NoBreach, NotHigh, BreachRisk::Unlikely));
    }

    void hasFortyFieldsInNineBlocks()
    {
        const QList<BreachFieldRow> &rows = breachFields();
        QSet<QString> keys;
        QSet<int> blocks;
        for (qsizetype at = 0; at < rows.size(); ++at) {
            QCOMPARE(static_cast<qsizetype>(rows.at(at).field), at);
            keys.insert(QLatin1String(rows.at(at).key));
            blocks.insert(static_cast<int>(rows.at(at).block));
            const bool isChosen =
                rows.at(at).kind == BreachFieldKind::Choice || rows.at(at).kind == BreachFieldKind::Choices;
            QCOMPARE(!rows.at(at).choices().isEmpty(), isChosen);
        }
        QCOMPARE(rows.size(), 40);
        QCOMPARE(keys.size(), 40);
        QCOMPARE(blocks.size(), 9);
        // Art. 33(3): each of its letters is asked.
        for (const BreachDuty duty :
            {BreachDuty::Nature, BreachDuty::ContactPoint, BreachDuty::Consequences, BreachDuty::Measures})
            QVERIFY(std::any_of(
                rows.begin(), rows.end(), [&](const BreachFieldRow &row) { return row.duty == duty; }));
    }

    void takesWhatAFieldCanHoldAndNothingElse()
    {
        BreachValues values;
        QVERIFY(values.set(AwareAt, u"2026-03-27T16:40:00+01:00"_s));
        QCOMPARE(values.text(AwareAt), u"2026-03-27T15:40:00Z"_s);
        QVERIFY(values.set(Groups, u"minors, customers"_s));
        QCOMPARE(values.text(Groups), u"customers minors"_s);
        QVERIFY(values.set(SubjectsMin, u" 012 "_s));
        QCOMPARE(values.number(SubjectsMin), std::optional<qint64>(12));
        QVERIFY(values.set(Groups, u"  "_s));
        QVERIFY(!values.has(Groups));
        for (const auto &[field, text] : QList<std::pair<BreachField, QString>>{{AwareAt, u"2026-03-27"_s},
                 {AwareAt, u"yesterday"_s}, {Groups, u"neighbours"_s}, {SubjectsMin, u"-1"_s},
                 {SubjectsMin, u"many"_s}, {Ongoing, u"perhaps"_s}, {Nature, u"hacking device-lost"_s},
                 {Title, u"two\nlines"_s}, {Severity, u"context=9"_s}})
            QCOMPARE(values.set(field, text).error(),
                (Error{Failure::Invalid, u"breach.value"_s, {keyOf(field)}}));
        QVERIFY(values.set(Title, QString(200, u'a')));
        QCOMPARE(values.set(Title, QString(201, u'a')).error(),
            (Error{Failure::Invalid, u"breach.value-long"_s, {u"title"_s, u"200"_s}}));
        QVERIFY(values.set(Facts, QString(10'000, u'a')));
        QVERIFY(!values.set(Facts, QString(10'001, u'a')));
        const auto again = BreachValues::fromJson(values.toJson());
        QVERIFY(again);
        QCOMPARE(*again, values);
        QCOMPARE(again->digest(), values.digest());
        QVERIFY(!BreachValues::fromJson({{u"aware-at"_s, u"soon"_s}}));
    }

    void leadsFromOpenToClosedOnlyAsTheTableSays()
    {
        int steps = 0;
        for (const BreachState state : allBreachStates) {
            for (const BreachMove move : allBreachMoves) {
                const bool isThere = std::any_of(breachSteps().begin(), breachSteps().end(),
                    [&](const BreachStep &step) { return step.from == state && step.move == move; });
                QCOMPARE(stateAfter(state, move).has_value(), isThere);
                steps += isThere ? 1 : 0;
            }
        }
        QCOMPARE(steps, breachSteps().size());
        QVERIFY(!stateAfter(BreachState::Open, BreachMove::Close));
        QVERIFY(!stateAfter(BreachState::AwaitingSecond, BreachMove::Report));
        QCOMPARE(stateAfter(BreachState::AwaitingSecond, BreachMove::Edit), BreachState::Open);
    }
};

QTEST_GUILESS_MAIN(TestBreachRules)
#include "tst_breach_rules.moc"
