#include "app/retention/contact_terms.h"
#include "tests/retention/random_people.h"
#include "tests/retention/slow_engine.h"

#include <QTest>

#include <set>

namespace {

QString told(const DueResult &due)
{
    const auto day = [](std::optional<QDate> on) {
        return on ? on->toString(Qt::ISODate) : QStringLiteral("-");
    };
    return QStringLiteral("state %1, until %2, phase %3, archive %4, rule %5, action %6 from %7")
        .arg(int(due.state))
        .arg(day(due.keepUntil))
        .arg(int(due.phase))
        .arg(day(due.restrictedFrom), due.decidingRule)
        .arg(int(due.action))
        .arg(day(due.actionFrom));
}

} // namespace

/// 10,000 people and rule sets by chance: the engine against the conflict rule written out slowly.
class TestEngineReference final : public QObject
{
    Q_OBJECT

private slots:
    void equalsTheSlowOneForTenThousandPeople()
    {
        tests::RandomPeople chance(20261129);
        std::set<int> seen;
        for (int person = 0; person < 10'000; ++person) {
            const RetentionSubject subject = chance.person();
            const auto rules = chance.rules();
            const QDate today = chance.day();
            for (const DataCategory category : allDataCategories) {
                const DueResult quick = evaluateCategory(subject, category, rules, today);
                const DueResult slow = tests::slowlyEvaluated(subject, category, rules, today);
                if (quick != slow)
                    QFAIL(qPrintable(QStringLiteral("person %1, category %2: %3 instead of %4")
                                         .arg(person)
                                         .arg(int(category))
                                         .arg(told(quick), told(slow))));
                seen.insert(int(quick.state));
            }
        }
        // Chance met every state, or the test says less than it seems to.
        QCOMPARE(seen.size(), allRetentionStates.size());
    }

    void explainsWhatItEvaluates()
    {
        tests::RandomPeople chance(7);
        std::set<int> fates;
        for (int person = 0; person < 10'000; ++person) {
            const RetentionSubject subject = chance.person();
            const auto rules = chance.rules();
            const QDate today = chance.day();
            const DataCategory category = chance.any(allDataCategories);
            const TermExplanation told = explainCategory(subject, category, rules, today);
            QCOMPARE(told.due, evaluateCategory(subject, category, rules, today));
            qsizetype covering = 0;
            for (const RetentionRule &rule : rules)
                covering += rule.covers(subject.kind, category) ? 1 : 0;
            QCOMPARE(told.lines.size(), covering);
            for (const RuleLine &line : told.lines) {
                fates.insert(int(line.fate));
                QCOMPARE(line.fate == RuleFate::Decides,
                    line.rule == told.due.decidingRule && line.run != RuleRun::NoTerm);
                if (line.fate == RuleFate::Decides && told.due.keepUntil)
                    QCOMPARE(line.lastDay, told.due.keepUntil);
                if (line.fate == RuleFate::CutShort)
                    QCOMPARE(line.kind, RetentionRuleKind::Need);
            }
            if (!told.due.decidingRule.isEmpty())
                QCOMPARE(told.lines.constFirst().rule, told.due.decidingRule);
        }
        QCOMPARE(fates.size(), allRuleFates.size());
    }

    /// What is stored is dates and a standing; they must amount to the same on any later day without a
    /// change.
    void staysRightFromDayToDay()
    {
        tests::RandomPeople chance(11);
        for (int person = 0; person < 10'000; ++person) {
            RetentionSubject subject = chance.person();
            subject.holds.clear();
            const auto rules = chance.rules();
            const QDate before = chance.day();
            const QDate after = before.addDays(chance.upTo(4000));
            const DataCategory category = chance.any(allDataCategories);
            const DueResult stored = evaluateCategory(subject, category, rules, before);
            const DueResult anew = evaluateCategory(subject, category, rules, after);
            QCOMPARE(anew.keepUntil, stored.keepUntil);
            QCOMPARE(anew.decidingRule, stored.decidingRule);
            if (stored.keepUntil || stored.state != RetentionState::TermOver)
                QCOMPARE(int(stateOn(stored, after)), int(stateOn(anew, after)));
        }
    }
};

QTEST_APPLESS_MAIN(TestEngineReference)

#include "tst_engine_reference.moc"
