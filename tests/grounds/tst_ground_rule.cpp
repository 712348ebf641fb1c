#include "app/grounds/ground_rule.h"
#include "app/retention/default_retention_rules.h"

#include <QTest>

namespace {

const QDate today(2026, 7, 1);

GroundSetting settingOf(ContactKind kind, LawfulBasis basis)
{
    return {.kind = kind, .basis = basis, .rules = defaultRetentionRules(), .today = today};
}

} // namespace

/// What is filled in when nobody says why and until when, and what may be said instead.
class TestGroundRule final : public QObject
{
    Q_OBJECT

private slots:
    void endsByTheRuleOfTheKindAndTheBasis_data()
    {
        QTest::addColumn<ContactKind>("kind");
        QTest::addColumn<LawfulBasis>("basis");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QDate>("latest");

        QTest::newRow("customer, contract") << ContactKind::Customer << LawfulBasis::Contract
                                            << QStringLiteral("CUS-14") << QDate(2028, 7, 1);
        QTest::newRow("customer, interest") << ContactKind::Customer << LawfulBasis::LegitimateInterest
                                            << QStringLiteral("CUS-14") << QDate(2028, 7, 1);
        QTest::newRow("customer, consent")
            << ContactKind::Customer << LawfulBasis::Consent << QStringLiteral("MKT-18") << QDate(2028, 7, 1);
        QTest::newRow("prospect, consent")
            << ContactKind::Prospect << LawfulBasis::Consent << QStringLiteral("MKT-18") << QDate(2027, 7, 1);
        QTest::newRow("prospect, interest") << ContactKind::Prospect << LawfulBasis::LegitimateInterest
                                            << QStringLiteral("PRO-16-N") << QDate(2027, 7, 1);
        QTest::newRow("supplier") << ContactKind::Supplier << LawfulBasis::Contract
                                  << QStringLiteral("SUP-15") << QDate(2028, 7, 1);
        QTest::newRow("employee") << ContactKind::Employee << LawfulBasis::Contract << QStringLiteral("HR-38")
                                  << QDate(2028, 7, 1);
        QTest::newRow("applicant") << ContactKind::Applicant << LawfulBasis::Contract
                                   << QStringLiteral("APP-35") << QDate(2026, 7, 29);
        QTest::newRow("applicant, consent") << ContactKind::Applicant << LawfulBasis::Consent
                                            << QStringLiteral("APP-36") << QDate(2027, 7, 1);
    }

    void endsByTheRuleOfTheKindAndTheBasis()
    {
        QFETCH(ContactKind, kind);
        QFETCH(LawfulBasis, basis);
        QFETCH(QDate, latest);
        const GroundSetting setting = settingOf(kind, basis);

        const auto ground = resolveGround({}, setting);

        QVERIFY(ground);
        QTEST(ground->untilRule, "rule");
        QCOMPARE(ground->reasonFrom, ReasonOrigin::Standard);
        QVERIFY(!ground->untilOn.isValid());
        QCOMPARE(latestUntil(setting).value_or(QDate()), latest);
    }

    void takesTheReasonThatTheOfficerWroteWithThePurpose()
    {
        GroundSetting setting = settingOf(ContactKind::Customer, LawfulBasis::Contract);
        setting.purposeReason = QStringLiteral("Levering van bestelde goederen");

        const auto usual = resolveGround({}, setting);
        const auto own = resolveGround({.reason = QStringLiteral("  Onderhoud  van de ketel ")}, setting);

        QCOMPARE(usual->reasonFrom, ReasonOrigin::Purpose);
        QCOMPARE(usual->reason, setting.purposeReason);
        QCOMPARE(own->reasonFrom, ReasonOrigin::Own);
        QCOMPARE(own->reason, QStringLiteral("Onderhoud van de ketel"));
    }

    void refusesWhatIsNoReasonAndNoDay_data()
    {
        QTest::addColumn<GroundWish>("wish");
        QTest::addColumn<QStringList>("complaints");

        QTest::newRow("emptied") << GroundWish{.reason = QString()}
                                 << QStringList{QStringLiteral("ground-reason:reason.empty")};
        QTest::newRow("filling") << GroundWish{.reason = QStringLiteral("n.v.t.")}
                                 << QStringList{QStringLiteral("ground-reason:reason.placeholder")};
        QTest::newRow("yesterday") << GroundWish{.until = today.addDays(-1)}
                                   << QStringList{QStringLiteral("until:ground.until-past")};
        QTest::newRow("the last day") << GroundWish{.until = QDate(2028, 7, 1)} << QStringList{};
        QTest::newRow("a day too late") << GroundWish{.until = QDate(2028, 7, 2)}
                                        << QStringList{QStringLiteral("until:ground.until-beyond-rule")};
        QTest::newRow("no day") << GroundWish{.until = QDate()}
                                << QStringList{QStringLiteral("until:date.unknown")};
        QTest::newRow("both") << GroundWish{.reason = QStringLiteral("test"), .until = today.addYears(9)}
                              << QStringList{QStringLiteral("ground-reason:reason.placeholder"),
                                     QStringLiteral("until:ground.until-beyond-rule")};
    }

    void refusesWhatIsNoReasonAndNoDay()
    {
        QFETCH(GroundWish, wish);
        QFETCH(QStringList, complaints);

        const auto ground = resolveGround(wish, settingOf(ContactKind::Customer, LawfulBasis::Contract));

        QCOMPARE(ground ? QStringList() : ground.error().place, complaints);
    }

    void countsTheTermFromWhatIsKnownToHaveBegun()
    {
        GroundSetting setting = settingOf(ContactKind::Customer, LawfulBasis::Contract);
        setting.facts = {{.kind = RelationFactKind::LastPurchase, .on = QDate(2025, 1, 31)}};
        QCOMPARE(latestUntil(setting), QDate(2027, 1, 31));

        // A duty beats the need (domain.md 8.5): the invoice is kept to the end of 2032.
        setting.facts = {{.kind = RelationFactKind::InvoiceIssued, .on = QDate(2025, 1, 31)}};
        QCOMPARE(latestUntil(setting), QDate(2032, 12, 31));
    }

    void asksForADayWhereNoRuleIsInForce()
    {
        GroundSetting setting = settingOf(ContactKind::Customer, LawfulBasis::Contract);
        setting.rules.clear();

        const auto byRule = resolveGround({}, setting);
        const auto byDay = resolveGround({.until = QDate(2027, 1, 1)}, setting);

        QCOMPARE(byRule.error().place, QStringList{QStringLiteral("until:ground.no-rule")});
        QCOMPARE(byDay->untilOn, QDate(2027, 1, 1));
        QVERIFY(byDay->untilRule.isEmpty());
    }

    void looksAtAnInterestInABusinessContactAgainWithinAYear()
    {
        GroundSetting setting = settingOf(ContactKind::Customer, LawfulBasis::LegitimateInterest);
        QVERIFY(
            !resolveGround({}, setting)->reviewOn.isValid()); // a consumer: the purpose is assessed, not they
        setting.isBusiness = true;

        QCOMPARE(resolveGround({}, setting)->reviewOn, QDate(2027, 7, 1));
        QCOMPARE(resolveGround({.until = QDate(2026, 9, 1)}, setting)->reviewOn, QDate(2026, 9, 1));
        QCOMPARE(resolveGround({.reviewOn = QDate(2027, 7, 2)}, setting).error().place,
            QStringList{QStringLiteral("review-on:ground.review")});
        QCOMPARE(
            resolveGround({.interest = QStringLiteral("xxx"), .balancing = QString()}, setting).error().place,
            QStringList(
                {QStringLiteral("interest:reason.placeholder"), QStringLiteral("balancing:reason.empty")}));
    }
};

QTEST_APPLESS_MAIN(TestGroundRule)
#include "tst_ground_rule.moc"
