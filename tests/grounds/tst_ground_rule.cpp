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

        const ContactGround ground = usualGround(setting);

        QTEST(ground.untilRule, "rule");
        QCOMPARE(ground.reasonFrom, ReasonOrigin::Standard);
        QVERIFY(!ground.untilOn.isValid());
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

    void allowsNoLaterDayThanALimitThatStandsAlone()
    {
        GroundSetting setting = settingOf(ContactKind::Prospect, LawfulBasis::Contract);
        setting.rules.removeIf(
            [](const RetentionRule &rule) { return rule.kind == RetentionRuleKind::Need; });
        RetentionRule limit;
        for (const RetentionRule &rule : std::as_const(setting.rules)) {
            if (rule.kind == RetentionRuleKind::Limit && rule.covers(setting.kind, DataCategory::Identity))
                limit = rule;
        }
        QVERIFY(limit.duration);
        limit.essential = true;
        limit.consent = ConsentCondition::Any;
        setting.rules = {limit};

        const auto latest = latestUntil(setting);

        QVERIFY(latest);
        QCOMPARE(resolveGround({.until = latest->addDays(1)}, setting).error().place.first(),
            QStringLiteral("until:ground.until-beyond-rule"));
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

    void asksForTheInterestAndItsWeighing_data()
    {
        QTest::addColumn<bool>("isBusiness");
        QTest::newRow("a consumer") << false;
        QTest::newRow("a business contact") << true;
    }

    void asksForTheInterestAndItsWeighing()
    {
        QFETCH(bool, isBusiness);
        GroundSetting setting = settingOf(ContactKind::Customer, LawfulBasis::LegitimateInterest);
        setting.isBusiness = isBusiness;
        GroundWish wish{.interest = QStringLiteral("Inkoper bereiken voor lopende orders"),
            .balancing = QStringLiteral("Alleen zakelijke gegevens, bezwaar kan altijd")};

        QCOMPARE(resolveGround({}, setting).error().place,
            QStringList(
                {QStringLiteral("interest:ground.weighing"), QStringLiteral("balancing:ground.weighing")}));
        const auto weighed = resolveGround(wish, setting);
        QVERIFY(weighed);
        QCOMPARE(weighed->interest, *wish.interest);
        QCOMPARE(weighed->balancing, *wish.balancing);
        QCOMPARE(weighed->reviewOn, QDate(2027, 7, 1));
        wish.until = QDate(2026, 9, 1);
        QCOMPARE(resolveGround(wish, setting)->reviewOn, QDate(2026, 9, 1));
        wish.reviewOn = QDate(2027, 7, 2);
        QCOMPARE(resolveGround(wish, setting).error().place,
            QStringList{QStringLiteral("review-on:ground.review")});
        QCOMPARE(
            resolveGround({.interest = QStringLiteral("xxx"), .balancing = QString()}, setting).error().place,
            QStringList(
                {QStringLiteral("interest:reason.placeholder"), QStringLiteral("balancing:reason.empty")}));
    }

    void takesTheWeighingOfThePurpose()
    {
        GroundSetting setting = settingOf(ContactKind::Customer, LawfulBasis::LegitimateInterest);
        setting.weighed = PurposeWeighing{QStringLiteral("Weten of onze dienst goed was"),
            QStringLiteral("Een korte vraag na een levering"), QDate(2026, 12, 31)};

        // The purpose is looked at again, not each consumer it is about.
        QVERIFY(!resolveGround({}, setting)->reviewOn.isValid());
        setting.isBusiness = true;
        const auto business = resolveGround({}, setting);
        QCOMPARE(business->interest, setting.weighed->interest);
        QCOMPARE(business->balancing, setting.weighed->balance);
        QCOMPARE(business->reviewOn, QDate(2026, 12, 31));
        // A weighing that was to be looked at by now is looked at within a year like any other.
        setting.weighed->reviewOn = today.addDays(-1);
        QCOMPARE(resolveGround({}, setting)->reviewOn, QDate(2027, 7, 1));
    }
};

QTEST_APPLESS_MAIN(TestGroundRule)
#include "tst_ground_rule.moc"
