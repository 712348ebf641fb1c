#include "app/retention/default_retention_rules.h"

#include <QSet>
#include <QTest>

#include <algorithm>

class TestDefaultRetentionRules final : public QObject
{
    Q_OBJECT

private slots:
    void holdsTheTable_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("duration");
        QTest::addColumn<int>("align");
        const auto row = [](const char *id, RetentionRuleKind kind, const char *duration,
                             RetentionAlign align = RetentionAlign::None) {
            QTest::newRow(id) << QString::fromLatin1(id) << int(kind) << QString::fromLatin1(duration)
                              << int(align);
        };
        using enum RetentionRuleKind;
        using enum RetentionAlign;
        row("FIN-01", Obligation, "P7Y", EndOfFinancialYear);
        row("WWFT-07", Obligation, "P5Y");
        row("CON-09", Need, "P5Y");
        row("QUO-13", Need, "P1Y");
        row("CUS-14", Need, "P2Y");
        row("SUP-15", Need, "P2Y");
        row("PRO-16", Limit, "P3Y");
        row("PRO-16-N", Need, "P1Y");
        row("LEAD-17", Need, "P3M");
        row("MKT-18", Need, "");
        row("EVD-19", Need, "P5Y");
        row("WEB-25", Need, "P2Y");
        row("QST-27", Need, "P1Y");
        row("CMP-28", Need, "P2Y");
        row("EVT-29", Need, "P3M");
        row("MEM-34", Need, "P2Y");
        row("APP-35", Limit, "P4W");
        row("APP-35-N", Need, "P4W");
        row("APP-36", Limit, "P1Y");
        row("APP-36-N", Need, "P1Y");
        row("HR-38", Limit, "P2Y");
        row("HR-38-N", Need, "P2Y");
        row("PAY-39", Obligation, "P7Y", EndOfFinancialYear);
        row("WTS-40", Obligation, "P5Y", EndOfCalendarYear);
        row("IDC-41", Obligation, "P5Y", EndOfCalendarYear);
        row("WTR-43", Obligation, "P52W");
        row("SICK-44", Limit, "P2Y");
        row("SICK-44-N", Need, "P2Y");
    }

    void holdsTheTable()
    {
        QFETCH(QString, id);
        const auto &rules = defaultRetentionRules();

        const auto rule = std::find_if(
            rules.cbegin(), rules.cend(), [&id](const RetentionRule &each) { return each.id == id; });

        QVERIFY(rule != rules.cend());
        QTEST(int(rule->kind), "kind");
        QTEST(rule->duration ? rule->duration->toText() : QString(), "duration");
        QTEST(int(rule->align), "align");
    }

    void namesEveryRuleOnceAndSaysWhy()
    {
        QSet<QString> ids;
        for (const RetentionRule &rule : defaultRetentionRules()) {
            QVERIFY2(!ids.contains(rule.id), qPrintable(rule.id));
            ids.insert(rule.id);
            QVERIFY2(!rule.rationale.isEmpty() && rule.sourceRow > 0, qPrintable(rule.id));
            QVERIFY2(!rule.triggers.isEmpty() && !rule.categories.isEmpty(), qPrintable(rule.id));
            QVERIFY2(
                rule.kind != RetentionRuleKind::Obligation || !rule.basis.isEmpty(), qPrintable(rule.id));
        }
        QCOMPARE(ids.size(), 28);
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
};

QTEST_APPLESS_MAIN(TestDefaultRetentionRules)

#include "tst_default_retention_rules.moc"
