#include "app/retention/category_evaluation.h"
#include "app/retention/default_retention_rules.h"
#include "app/retention/retention_code.h"
#include "app/retention/rule_check.h"
#include "app/retention/rule_json.h"
#include "tests/retention/rule_rows.h"

#include <QSet>
#include <QTest>

#include <algorithm>

namespace {

std::optional<RetentionRule> shipped(const QString &id)
{
    for (const RetentionRule &rule : defaultRetentionRules()) {
        if (rule.id == id)
            return rule;
    }
    return std::nullopt;
}

const rule_rows::RuleRow &rowOf(const QString &id)
{
    const auto row = std::find_if(std::begin(rule_rows::all), std::end(rule_rows::all),
        [&](const rule_rows::RuleRow &each) { return id == QLatin1String(each.id); });
    Q_ASSERT(row != std::end(rule_rows::all));
    return *row;
}

} // namespace

/// The Dutch pack against the table that it was made from.
class TestDefaultRetentionRules final : public QObject
{
    Q_OBJECT

private slots:
    void holdsEveryRowOfTheTable_data() { everyRow(); }

    void holdsEveryRowOfTheTable()
    {
        QFETCH(QString, id);
        const rule_rows::RuleRow &row = rowOf(id);

        const auto rule = shipped(id);

        QVERIFY(rule);
        QCOMPARE(rule->sourceRow, row.row);
        QCOMPARE(rule->kind, row.kind);
        QCOMPARE(rule->align, row.align);
        QCOMPARE(rule->duration ? rule->duration->toText() : QString(), QLatin1String(row.duration));
        QCOMPARE(rule->inForce, row.standing == rule_rows::Standing::On);
        QCOMPARE(rule->confirmed, row.standing != rule_rows::Standing::ToConfirm);
        const auto start = relationFactKindFromCode(QLatin1String(row.start));
        QCOMPARE(start.has_value(), !rule->unrecorded.has_value());
        QVERIFY(!start || rule->triggers.contains(*start));
    }

    void endsEveryTermOnItsDay_data() { everyRow(); }

    void endsEveryTermOnItsDay()
    {
        QFETCH(QString, id);
        const rule_rows::RuleRow &row = rowOf(id);

        QCOMPARE(retentionEnd(*shipped(id), row.fact, row.yearEnd), row.end);
    }

    /// The same through the whole evaluation: the rule alone, a contact that it covers, and its start moment.
    void decidesWithItsStartMomentAndKnowsNothingWithout_data()
    {
        QTest::addColumn<QString>("id");
        for (const rule_rows::RuleRow &row : rule_rows::all) {
            if (*row.start != '\0')
                QTest::newRow(row.id) << QString::fromLatin1(row.id);
        }
    }

    void decidesWithItsStartMomentAndKnowsNothingWithout()
    {
        QFETCH(QString, id);
        const rule_rows::RuleRow &row = rowOf(id);
        RetentionRule rule = *shipped(id);
        rule.inForce = true;
        rule.kind = rule.kind == RetentionRuleKind::Limit ? RetentionRuleKind::Need : rule.kind;
        rule.consent = ConsentCondition::Any;
        RetentionSubject subject{.financialYearEndMonth = row.yearEnd};
        for (const ContactKind kind : allContactKinds)
            subject.kind = rule.contactKinds.contains(kind) ? kind : subject.kind;
        DataCategory category = DataCategory::Identity;
        for (const DataCategory each : allDataCategories)
            category = rule.categories.contains(each) ? each : category;

        const DueResult without = evaluateCategory(subject, category, {rule}, QDate(2026, 1, 1));
        subject.facts = {{*relationFactKindFromCode(QLatin1String(row.start)), row.fact}};
        const DueResult with = evaluateCategory(subject, category, {rule}, QDate(2026, 1, 1));

        QCOMPARE(without.state, RetentionState::StartUnknown);
        QCOMPARE(without.keepUntil, std::nullopt);
        QCOMPARE(without.decidingRule, id);
        QCOMPARE(with.keepUntil, std::optional(row.end));
        QCOMPARE(with.decidingRule, id);
    }

    /// As a limit, which above counted as a need: it cuts an own need that would run on, and nothing without
    /// its start (domain.md 8.5).
    void cutsAnOwnNeedByEachLimit_data()
    {
        QTest::addColumn<QString>("id");
        for (const rule_rows::RuleRow &row : rule_rows::all) {
            if (*row.start != '\0' && row.kind == RetentionRuleKind::Limit)
                QTest::newRow(row.id) << QString::fromLatin1(row.id);
        }
    }

    void cutsAnOwnNeedByEachLimit()
    {
        QFETCH(QString, id);
        const rule_rows::RuleRow &row = rowOf(id);
        RetentionRule limit = *shipped(id);
        limit.inForce = true;
        limit.consent = ConsentCondition::Any;
        RetentionRule need = limit;
        need.id = QStringLiteral("OWN-1");
        need.kind = RetentionRuleKind::Need;
        need.duration = IsoDuration{.years = 100};
        RetentionSubject subject{.financialYearEndMonth = row.yearEnd};
        for (const ContactKind kind : allContactKinds)
            subject.kind = limit.contactKinds.contains(kind) ? kind : subject.kind;
        DataCategory category = DataCategory::Identity;
        for (const DataCategory each : allDataCategories)
            category = limit.categories.contains(each) ? each : category;

        const DueResult without = evaluateCategory(subject, category, {limit, need}, QDate(2026, 1, 1));
        subject.facts = {{*relationFactKindFromCode(QLatin1String(row.start)), row.fact}};
        const DueResult cut = evaluateCategory(subject, category, {limit, need}, QDate(2026, 1, 1));
        const DueResult alone = evaluateCategory(subject, category, {limit}, QDate(2026, 1, 1));

        QCOMPARE(without.state, RetentionState::StartUnknown);
        QCOMPARE(without.keepUntil, std::nullopt);
        QCOMPARE(cut.keepUntil, std::optional(row.end));
        // A limit is no reason to keep anything.
        QCOMPARE(alone.keepUntil, std::nullopt);
        QCOMPARE(alone.state, RetentionState::TermOver);
    }

    void hasNoRuleBesideTheTable()
    {
        QSet<QString> ids;
        QSet<int> rows;
        for (const rule_rows::RuleRow &row : rule_rows::all) {
            ids.insert(QString::fromLatin1(row.id));
            rows.insert(row.row);
        }

        for (const RetentionRule &rule : defaultRetentionRules())
            QVERIFY2(ids.contains(rule.id), qPrintable(rule.id));
        QCOMPARE(defaultRetentionRules().size(), ids.size());
        QCOMPARE(rows.size(), 68);
    }

    void saysWhatAndWhyInBothLanguages()
    {
        for (const RetentionRule &rule : defaultRetentionRules()) {
            QVERIFY2(rule.subject.isComplete() && rule.rationale.isComplete(), qPrintable(rule.id));
            QVERIFY2(rule.subject.nl != rule.subject.en || rule.sourceRow == 62, qPrintable(rule.id));
            QVERIFY2(rule.rationale.nl != rule.rationale.en, qPrintable(rule.id));
        }
    }

    void neitherDoublesADutyNorMissesOne()
    {
        for (const RetentionRule &rule : defaultRetentionRules()) {
            for (const RuleFlag &flag : ruleFlags(rule, defaultRetentionRules()))
                QVERIFY2(flag.kind != RuleFlag::Kind::DutyTwice, qPrintable(rule.id));
        }
    }

    void coversNameAndContactDetailsOfEveryKind()
    {
        for (const ContactKind kind : allContactKinds) {
            for (const DataCategory category : {DataCategory::Identity, DataCategory::ContactDetails}) {
                const auto &rules = defaultRetentionRules();
                QVERIFY(std::any_of(rules.cbegin(), rules.cend(), [=](const RetentionRule &rule) {
                    return rule.essential && rule.covers(kind, category);
                }));
            }
        }
    }

    void isReadBackAsItIsWritten()
    {
        for (const RetentionRule &rule : defaultRetentionRules()) {
            const auto read = ruleFromText(textOf(rule), rule.id);

            QVERIFY2(read && *read == rule, qPrintable(rule.id));
        }
    }

private:
    static void everyRow()
    {
        QTest::addColumn<QString>("id");
        for (const rule_rows::RuleRow &row : rule_rows::all)
            QTest::newRow(row.id) << QString::fromLatin1(row.id);
    }
};

QTEST_APPLESS_MAIN(TestDefaultRetentionRules)

#include "tst_default_retention_rules.moc"
