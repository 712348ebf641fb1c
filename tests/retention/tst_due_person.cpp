#include "app/retention/due_person.h"

#include <QTest>

using enum DataCategory;
using State = RetentionState;

namespace {

const QDate today(2026, 11, 2);

QList<RetentionRule> rules()
{
    return {{.id = QStringLiteral("OWN"), .essential = true},
        {.id = QStringLiteral("GRACE"), .grace = {.days = 30}},
        {.id = QStringLiteral("LOOK"), .action = RetentionAction::Review},
        {.id = QStringLiteral("LIMIT"), .kind = RetentionRuleKind::Limit}};
}

CategoryTerm term(DataCategory category, State state, std::optional<QDate> until, const char *rule = "OWN")
{
    return {category, {.state = state, .keepUntil = until, .decidingRule = QString::fromLatin1(rule)}};
}

} // namespace

/// What of somebody has to go on a day.
class TestDuePerson final : public QObject
{
    Q_OBJECT

private slots:
    void namesWhatIsOverAndTheRuleThatEndedFirst()
    {
        const auto answer = dueOn({term(Identity, State::WithinTerm, today.addDays(1)),
                                      term(ContactDetails, State::WithinTerm, today.addDays(-1)),
                                      term(Correspondence, State::WithinTerm, today.addDays(-400), "LIMIT"),
                                      term(Financial, State::KeptByLaw, today.addYears(3))},
            rules(), today);

        QVERIFY(answer.due);
        QCOMPARE(answer.due->over, DataCategories({ContactDetails, Correspondence}));
        QCOMPARE(answer.due->rule, QStringLiteral("LIMIT"));
        QCOMPARE(answer.due->since, today.addDays(-400));
    }

    void saysWhyNothingIsDue_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("daysOver");
        QTest::addColumn<int>("why");
        QTest::newRow("last day") << "OWN" << int(State::WithinTerm) << 0 << int(NotDue::Kept);
        QTest::newRow("first day of grace") << "GRACE" << int(State::WithinTerm) << 1 << int(NotDue::InGrace);
        QTest::newRow("last day of grace") << "GRACE" << int(State::WithinTerm) << 30 << int(NotDue::InGrace);
        QTest::newRow("to be looked at") << "LOOK" << int(State::WithinTerm) << 90 << int(NotDue::ToReview);
        QTest::newRow("held") << "OWN" << int(State::Held) << 90 << int(NotDue::Kept);
        QTest::newRow("a rule of before") << "GONE" << int(State::WithinTerm) << 90 << int(NotDue::Kept);
    }

    void saysWhyNothingIsDue()
    {
        QFETCH(QString, rule);
        QFETCH(int, state);
        QFETCH(int, daysOver);
        const auto answer =
            dueOn({term(Identity, State(state), today.addDays(-daysOver), qPrintable(rule))}, rules(), today);

        QVERIFY(!answer.due);
        QTEST(int(answer.why), "why");
    }

    void isDueOnTheFirstDayAfterTheGrace()
    {
        QVERIFY(dueOn({term(Identity, State::WithinTerm, today.addDays(-31), "GRACE")}, rules(), today).due);
    }

    void takesWhatNothingNeedsOnlyWithTheIdentity()
    {
        const CategoryTerm unneeded = term(MarketingProfile, State::TermOver, std::nullopt, "LIMIT");
        const CategoryTerm neverBegun = term(OnlineIdentifiers, State::StartUnknown, std::nullopt, "LIMIT");
        const CategoryTerm unknown = term(BirthDate, State::StartUnknown, std::nullopt);
        const CategoryTerm proof = term(Evidence, State::StartUnknown, std::nullopt, "LIMIT");
        QVERIFY(!dueOn({unneeded, neverBegun}, rules(), today).due);

        const auto leaving = dueOn(
            {term(Identity, State::WithinTerm, today.addDays(-1)), unneeded, neverBegun, unknown, proof},
            rules(), today);

        QCOMPARE(leaving.due->over, DataCategories({Identity, MarketingProfile, OnlineIdentifiers}));
    }
};

QTEST_APPLESS_MAIN(TestDuePerson)

#include "tst_due_person.moc"
