#include "app/reviews/reviews.h"
#include "app/storage/sql.h"
#include "services/rule_desk.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// A rule of our own that is in order.
RetentionRule ownRule()
{
    return {.id = u"EIGEN-01"_s,
        .subject = {.nl = u"Proefpakket"_s, .en = u"Sample"_s},
        .kind = RetentionRuleKind::Need,
        .contactKinds = {ContactKind::Customer},
        .categories = {DataCategory::ContactDetails},
        .triggers = {RelationFactKind::LastPurchase},
        .duration = IsoDuration{.years = 10},
        .rationale = {.nl = u"Voor de nabestelling."_s, .en = u"For another order."_s}};
}

} // namespace

/// How rules are changed: proposed, previewed, decided about, and kept as versions.
class TestRuleChanges final
    : public QObject
    , private tests::RuleDesk
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        if (!openDesk(backend))
            QSKIP("this server is not here");
    }

    void cleanup() { closeDesk(); }

    void countsOnlyOnceItIsApproved()
    {
        const RetentionRule shorter = lasting({.months = 6});
        const auto before = termsOfAll();

        const auto change = proposed(shorter, u"Na een half jaar komt er niets meer."_s);
        QVERIFY(change);
        QCOMPARE(termsOfAll(), before);
        QCOMPARE(ruleOf(u"CUS-14"_s).duration, std::optional(IsoDuration{.years = 2}));
        QVERIFY(retention().approveRule(founder(), u"CUS-14"_s, change->number, {}).result());

        const RetentionRule now = ruleOf(u"CUS-14"_s);
        QCOMPARE(now.duration, std::optional(IsoDuration{.months = 6}));
        QCOMPARE(now.version, 1);
        QCOMPARE(now.sourceRow, 14);
        QCOMPARE(termOfFirst(DataCategory::Identity).keepUntil, std::optional(QDate(2025, 12, 1)));
    }

    void keepsEveryVersionWithWhoWhenAndWhy()
    {
        for (const int months : {6, 9}) {
            const RetentionRule rule = lasting({.months = months});
            const auto change = proposed(rule, u"Op %1 maanden."_s.arg(months));
            QVERIFY(retention().approveRule(founder(), rule.id, change->number, u"Akkoord."_s).result());
        }

        const auto versions = retention().ruleChanges(founder(), u"CUS-14"_s).result();

        QCOMPARE(versions->size(), 2);
        QCOMPARE(versions->at(0).version, 2);
        QCOMPARE(versions->at(0).rule.duration, std::optional(IsoDuration{.months = 9}));
        QCOMPARE(versions->at(1).version, 1);
        QCOMPARE(versions->at(1).rule.duration, std::optional(IsoDuration{.months = 6}));
        QCOMPARE(versions->at(1).reason, u"Op 6 maanden."_s);
        QCOMPARE(versions->at(1).decision, u"Akkoord."_s);
        QCOMPARE(versions->at(1).proposedBy, founder().staffRef());
        QCOMPARE(versions->at(1).decidedByName, founder().displayName());
        QCOMPARE(versions->at(1).proposedAt, noonOn(QDate(2026, 3, 10)));
        QVERIFY(retention().ruleChanges(founder(), u"FIN-01"_s).result()->isEmpty());
    }

    void showsBeforehandWhatReallyChanges_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("duration");
        QTest::addColumn<bool>("on");
        QTest::newRow("shorter") << u"CUS-14"_s << u"P6M"_s << true;
        QTest::newRow("longer") << u"CUS-14"_s << u"P5Y"_s << true;
        QTest::newRow("off") << u"CUS-14"_s << u"P2Y"_s << false;
        QTest::newRow("a longer duty") << u"FIN-01"_s << u"P10Y"_s << true;
        QTest::newRow("a duty that is off") << u"FIN-01"_s << u"P7Y"_s << false;
        QTest::newRow("a rule that is switched on") << u"WWFT-07"_s << u"P5Y"_s << true;
    }

    void showsBeforehandWhatReallyChanges()
    {
        QFETCH(QString, rule);
        QFETCH(QString, duration);
        QFETCH(bool, on);
        RetentionRule wanted = ruleOf(rule);
        wanted.duration = IsoDuration::parse(duration);
        wanted.inForce = on;
        const auto before = termsOfAll();

        const auto preview = retention().previewRule(founder(), wanted).result();
        QVERIFY(preview);
        QCOMPARE(termsOfAll(), before);
        approve(wanted, u"Proef."_s);

        const auto after = termsOfAll();
        qint64 affected = 0;
        QMap<RuleEffect, qint64> effects;
        for (int person = 0; person < before.size(); ++person) {
            QCOMPARE(after[person].size(), before[person].size());
            bool isAffected = false;
            for (int i = 0; i < before[person].size(); ++i) {
                const RuleEffect effect =
                    effectOf(before[person][i].due, after[person][i].due, QDate(2026, 3, 10));
                if (effect == RuleEffect::None)
                    continue;
                ++effects[effect];
                isAffected = true;
            }
            affected += isAffected ? 1 : 0;
        }
        QCOMPARE(preview->people, 4);
        QVERIFY(affected > 0);
        QCOMPARE(preview->affected, affected);
        QCOMPARE(preview->categoriesBy, effects);
    }

    void countsByHandWhatAShorterTermDoes()
    {
        const auto preview = retention().previewRule(founder(), lasting({.years = 1})).result();

        // The purchase of June 2025 now ends in June 2026: name and correspondence; the webshop's rule keeps
        // the contact details to 2027. What was bought in February 2024 was over already, and the duty of
        // 2019 decides about the name and the invoice for the third. The fourth has no start.
        QVERIFY(preview);
        QCOMPARE(preview->peopleBy.value(RuleEffect::Earlier), 1);
        QCOMPARE(preview->peopleBy.value(RuleEffect::Now), 0);
        QCOMPARE(preview->peopleBy.value(RuleEffect::Unknown), 0);
        QCOMPARE(preview->byCategory.value(DataCategory::Identity).value(RuleEffect::Earlier), 1);
        QCOMPARE(preview->byCategory.value(DataCategory::ContactDetails).value(RuleEffect::Earlier), 0);
    }

    void stopsAPreview()
    {
        StopRequest stop;
        stop.stop();

        const auto preview = retention().previewRule(founder(), ownRule(), stop).result();

        QCOMPARE(preview.error().failure, Failure::Cancelled);
        QCOMPARE(preview.error().what, u"rule.preview"_s);
    }

    void takesARuleOfOurOwn()
    {
        const auto change =
            retention().proposeRule(founder(), {.rule = ownRule(), .reason = u"Nabestellingen."_s}).result();
        QVERIFY(change);
        QCOMPARE(ruleOf(u"EIGEN-01"_s).id, QString());
        QVERIFY(retention().approveRule(founder(), u"EIGEN-01"_s, change->number, {}).result());

        QCOMPARE(ruleOf(u"EIGEN-01"_s).duration, std::optional(IsoDuration{.years = 10}));
        const DueResult reached = termOfFirst(DataCategory::ContactDetails);
        QCOMPARE(reached.keepUntil, std::optional(QDate(2035, 6, 1)));
        QCOMPARE(reached.decidingRule, u"EIGEN-01"_s);
        QCOMPARE(rule_book::rule(u"EIGEN-01"_s)->rationale.nl, u"Voor de nabestelling."_s);
    }

    void letsNobodyApproveTheirOwnWhileAnotherOfficerIsThere()
    {
        const Permit steward = m_house->member(u"steward"_s, {{Role::Steward, customers}});
        RetentionRule rule = lasting({.years = 3});
        const RuleWish wish{.rule = rule, .baseVersion = 0, .reason = u"Garantie."_s};
        const auto fromSteward = retention().proposeRule(steward, wish).result();
        QVERIFY(fromSteward);
        QVERIFY(!retention().approveRule(steward, rule.id, fromSteward->number, {}).result());
        QVERIFY(retention().approveRule(founder(), rule.id, fromSteward->number, {}).result());

        const Permit officer = m_house->member(u"officer"_s, {{Role::Officer, customers}});
        rule = lasting({.years = 4});
        const auto own = proposed(rule, u"Langere garantie."_s);
        const auto refused = retention().approveRule(founder(), rule.id, own->number, {}).result();
        QCOMPARE(refused.error().what, u"rule.own-proposal"_s);
        QVERIFY(retention().approveRule(officer, rule.id, own->number, {}).result());
        QCOMPARE(ruleOf(rule.id).duration, std::optional(IsoDuration{.years = 4}));
    }

    void turnsDownWithAReasonAndTakesBack()
    {
        const Permit steward = m_house->member(u"steward"_s, {{Role::Steward, customers}});
        RetentionRule rule = ruleOf(u"CUS-14"_s);
        rule.inForce = false;
        const RuleWish wish{.rule = rule, .baseVersion = 0, .reason = u"Niet nodig."_s};
        const auto first = retention().proposeRule(steward, wish).result();
        QCOMPARE(retention().rejectRule(founder(), rule.id, first->number, u" "_s).result().error().what,
            u"rule.reason-missing"_s);
        QVERIFY(retention().rejectRule(founder(), rule.id, first->number, u"Wel nodig."_s).result());
        const auto second = retention().proposeRule(steward, wish).result();
        QVERIFY(second);
        QVERIFY(retention().rejectRule(steward, rule.id, second->number, {}).result());

        const auto changes = retention().ruleChanges(founder(), rule.id).result();
        QCOMPARE(changes->at(0).state, RuleChange::State::Withdrawn);
        QCOMPARE(changes->at(1).state, RuleChange::State::Rejected);
        QCOMPARE(changes->at(1).decision, u"Wel nodig."_s);
        QVERIFY(ruleOf(rule.id).inForce);
        QCOMPARE(retention().approveRule(founder(), rule.id, second->number, {}).result().error().what,
            u"rule.nothing-waits"_s);
    }

    void waitsWhileSomebodySits()
    {
        const RetentionRule shorter = lasting({.months = 6});
        const auto change = proposed(shorter, u"Korter."_s);
        QVERIFY(change);
        const Reviews &reviews = m_house->services().reviews();
        const auto session = reviews.start(founder(), customers, {.kinds = {ReviewKind::Access}}).result();
        QVERIFY2(session, qPrintable(session ? QString() : session.error().what));

        QCOMPARE(proposed(ownRule(), u"Nieuw."_s).error(), Error::refused("rule.review-open"));
        QCOMPARE(retention().approveRule(founder(), shorter.id, change->number, {}).result().error().what,
            u"rule.review-open"_s);
        QCOMPARE(ruleOf(u"CUS-14"_s).version, 0);

        QVERIFY(reviews.end(founder(), customers, *session).result());
        QVERIFY(retention().approveRule(founder(), shorter.id, change->number, {}).result());
    }

    void refusesWhatDoesNotFit()
    {
        const RetentionRule known = ruleOf(u"CUS-14"_s);
        const RetentionRule changed = lasting({.years = 3});
        const auto why = [&](const RuleWish &wish) {
            return retention().proposeRule(founder(), wish).result().error().what;
        };

        QCOMPARE(why({.rule = changed, .baseVersion = 0, .reason = u" "_s}), u"rule.reason-missing"_s);
        QCOMPARE(why({.rule = known, .baseVersion = 0, .reason = u"x"_s}), u"rule.unchanged"_s);
        QCOMPARE(why({.rule = changed, .reason = u"x"_s}), u"rule.exists"_s);
        QCOMPARE(why({.rule = changed, .baseVersion = 4, .reason = u"x"_s}), u"rule.changed"_s);
        QCOMPARE(why({.rule = ownRule(), .baseVersion = 0, .reason = u"x"_s}), u"retention.rule"_s);
        RetentionRule camera = ruleOf(u"CAM-54"_s);
        camera.inForce = true;
        QCOMPARE(why({.rule = camera, .baseVersion = 0, .reason = u"x"_s}), u"rule.trigger-unrecorded"_s);
        RetentionRule visitor = ruleOf(u"VIS-55"_s);
        visitor.inForce = true;
        QCOMPARE(why({.rule = visitor, .baseVersion = 0, .reason = u"x"_s}), u"rule.unconfirmed"_s);
        RetentionRule duty = ruleOf(u"FIN-01"_s);
        duty.id = u"EIGEN-02"_s;
        QCOMPARE(why({.rule = duty, .reason = u"x"_s}), u"rule.duty-twice"_s);
        duty.basis.clear();
        QCOMPARE(why({.rule = duty, .reason = u"x"_s}), u"rule.without-basis"_s);
        QVERIFY(proposed(changed, u"Garantie."_s));
        QCOMPARE(why({.rule = changed, .baseVersion = 0, .reason = u"x"_s}), u"rule.waiting"_s);
        visitor.confirmed = true;
        QVERIFY(proposed(visitor, u"Nagezocht."_s));
    }

    void keepsWhatAnEarlierVersionOfTheProgramSwitched()
    {
        const auto line = m_house->look();
        QVERIFY(
            Sql(*line, "test", u"INSERT INTO retention_rule (id, active, version) VALUES ('WWFT-07', 1, 1)"_s)
                .once()
                .run());

        RetentionRule rule = ruleOf(u"WWFT-07"_s);
        QVERIFY(rule.inForce);
        QCOMPARE(rule.duration, std::optional(IsoDuration{.years = 5}));
        QCOMPARE(rule.version, 1);
        rule.inForce = false;
        approve(rule, u"Geen Wwft-instelling."_s);
        QVERIFY(!ruleOf(u"WWFT-07"_s).inForce);
        QCOMPARE(ruleOf(u"WWFT-07"_s).version, 2);
    }

    void tellsTheTrail()
    {
        const RetentionRule rule = lasting({.years = 3});
        approve(rule, u"Garantie."_s);

        const auto entries = m_house->services().auditTrail().about(founder(), customers, rule.id).result();
        QStringList actions;
        QJsonObject detail;
        for (const AuditEntry &entry : *entries) {
            if (entry.objectKind != u"rule"_s)
                continue;
            actions.append(entry.action);
            if (entry.action == u"rule.propose"_s)
                detail = entry.detail;
        }
        std::sort(actions.begin(), actions.end());
        QCOMPARE(actions, (QStringList{u"rule.approve"_s, u"rule.propose"_s}));
        QCOMPARE(detail[u"fields"_s].toVariant().toStringList(), QStringList{u"duration"_s});
        QVERIFY(!m_house->services().auditTrail().verify(founder()).result()->row);
    }

private:
    void approve(const RetentionRule &rule, const QString &reason) const
    {
        const auto change = proposed(rule, reason);
        QVERIFY(change);
        QVERIFY(retention().approveRule(founder(), rule.id, change->number, {}).result());
    }

    DueResult termOfFirst(DataCategory category) const
    {
        const auto terms = retention().terms(founder(), customers, m_people.first()).result();
        for (const CategoryTerm &term : *terms) {
            if (term.category == category)
                return term.due;
        }
        return {};
    }
};

QTEST_GUILESS_MAIN(TestRuleChanges)

#include "tst_rule_changes.moc"
