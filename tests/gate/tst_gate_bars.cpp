#include "tests/gate/gate_house.h"

#include <QTest>

using tests::abroad;
using tests::actOn;
using tests::beforeEnd;
using tests::consenting;
using tests::customer;
using tests::inCapacity;
using tests::noonOf;
using tests::objecting;
using tests::published;
using tests::stranger;
using tests::suppressed;
using tests::termsOn;
using enum AddresseeCapacity;

Q_DECLARE_METATYPE(GateFacts)
Q_DECLARE_METATYPE(GateTerms)

/// What bars somebody, what lifts it and for which address.
class TestGateBars final : public QObject
{
    Q_OBJECT

private slots:
    void standsUntilTheyConsentAgain_data();
    void standsUntilTheyConsentAgain();
    void isLiftedByNoMistake_data();
    void isLiftedByNoMistake() { standsUntilTheyConsentAgain(); }
    void isForTheAddressThatIsUsed_data();
    void isForTheAddressThatIsUsed() { standsUntilTheyConsentAgain(); }
    void reachesWhicheverPublishedAddressIsFree();
    void hasAStableWordForEveryRuleAndReason();
};

namespace {

void columns()
{
    QTest::addColumn<GateTerms>("terms");
    QTest::addColumn<GateFacts>("facts");
    QTest::addColumn<GateRule>("rule");
    QTest::addColumn<GateReason>("reason");
}

void row(const char *name, const GateTerms &terms, const GateFacts &facts, GateRule rule,
    GateReason reason = GateReason::None)
{
    QTest::newRow(name) << terms << facts << rule << reason;
}

/// What somebody ended stays ended whatever else happens on the line, until they freely consent again.
void stillEndedRows()
{
    const QDate given(2026, 1, 5);
    const GateTerms mail = termsOn(beforeEnd, Channel::Email);
    const GateTerms call = termsOn(beforeEnd, Channel::Phone);
    const auto after = [&](GateFacts facts, std::initializer_list<ConsentAct> acts) {
        facts.line = {};
        for (const ConsentAct act : acts) {
            const qint64 number = facts.line.size();
            facts.line.append(actOn(act, given.addDays(number), 100 + number));
        }
        return facts;
    };
    using enum ConsentAct;
    // Of a double opt-in that was not finished, and what follows it.
    const auto pending = [&](GateFacts facts) {
        facts.line[3].act.guards.doubleOptInRequired = true;
        return facts;
    };
    const std::pair<const char *, GateFacts> customers[] = {
        {"customer", customer()}, {"published", published(Business)}, {"abroad", abroad(Business)}};
    for (const auto &[whom, facts] : customers) {
        const auto ended = [&](const char *then, const GateFacts &line) {
            row((QByteArray("TM13 withdrawn, then ") + then + ", " + whom).constData(), mail, line,
                GateRule::TM13, GateReason::Withdrawn);
        };
        ended("asked", after(facts, {Given, Confirmed, Withdrawn, Asked}));
        ended("pending", pending(after(facts, {Given, Reaffirmed, Withdrawn, Given})));
        ended("lapsed", pending(after(facts, {Given, Reaffirmed, Withdrawn, Given, Lapsed})));
        ended("invalidated", after(facts, {Given, Reaffirmed, Withdrawn, Invalidated}));
        ended("refused", after(facts, {Given, Reaffirmed, Withdrawn, Asked, Refused}));
        ended("given and invalidated", after(facts, {Given, Reaffirmed, Withdrawn, Given, Invalidated}));
        row((QByteArray("TM13 objected, then asked, ") + whom).constData(), mail,
            after(facts, {Given, Objected, Asked}), GateRule::TM13, GateReason::Objected);
        row((QByteArray("SO6 refused, then asked, ") + whom).constData(), mail,
            after(facts, {Asked, Refused, Asked}), GateRule::TM5, GateReason::Refused);
    }
    for (const Channel channel : {Channel::Phone, Channel::Post})
        row(("TM13 withdrawn, then asked, " + keyOf(channel).toLatin1()).constData(),
            termsOn(beforeEnd, channel, LawfulBasis::LegitimateInterest),
            after(inCapacity(LegalPerson), {Given, Withdrawn, Asked}), GateRule::TM13, GateReason::Withdrawn);
    row("TM13 withdrawn, then asked, customer by phone", call,
        after(customer(Channel::Phone), {Given, Withdrawn, Asked}), GateRule::TM13, GateReason::Withdrawn);
    // Consent that came after it is over: it may be asked again, and a customer was still one who refused.
    row("SO6 refused, then given and expired", mail, after(customer(), {Asked, Refused, Given, Expired}),
        GateRule::TM5, GateReason::Expired);
    row("SO6 an objection that consent lifted", mail,
        objecting(after(customer(), {Given, Expired}), given.addDays(-1)), GateRule::TM5,
        GateReason::Expired);
    GateFacts mistaken = after(customer(), {Asked, Refused, Invalidated});
    mistaken.line.last().corrects = 101;
    row("TM2 refused by mistake", mail, mistaken, GateRule::TM2);
}

/// What was a mistake, or is invalid, lifts nothing.
void liftedByNothingRows()
{
    const QDate day(2026, 1, 5);
    const GateTerms mail = termsOn(beforeEnd, Channel::Email);
    GateFacts invalid = stranger();
    invalid.line = {actOn(ConsentAct::Given, day, 100), actOn(ConsentAct::Invalidated, day.addDays(1), 101)};
    invalid.capacity = Business;
    invalid.localRule = QStringLiteral("CAN-SPAM");
    row("TM13 objection, then invalid consent", mail, objecting(invalid, day.addDays(-1)), GateRule::TM13,
        GateReason::Objected);
    row("TM13 on the list, then invalid consent", mail, suppressed(invalid, day.addDays(-1)), GateRule::TM13,
        GateReason::Suppressed);
    GateFacts mistaken = invalid;
    mistaken.line.last().corrects = 100;
    row("TM13 objection, then consent by mistake", mail, objecting(mistaken, day.addDays(-1)), GateRule::TM13,
        GateReason::Objected);
    row("TM13 on the list, then consent by mistake", mail, suppressed(mistaken, day.addDays(-1)),
        GateRule::TM13, GateReason::Suppressed);
    GateFacts anew = invalid;
    anew.line.append(actOn(ConsentAct::Given, day.addDays(2), 102));
    row("TM1 given anew after invalid consent", mail, objecting(anew, day.addDays(-1)), GateRule::TM1);
}

/// Only where it was given, and only what is used is looked up on the suppression list.
void addressRows()
{
    const GateTerms mail = termsOn(beforeEnd, Channel::Email);
    GateFacts moved = customer();
    moved.softOptIn->detail = Id<ContactPoint>(99);
    row("SO1 another address than that of the sale", mail, moved, GateRule::TM5, GateReason::OtherDetail);
    moved = customer(Channel::Phone);
    moved.softOptIn->detail = Id<ContactPoint>(99);
    row("SO1 another number than that of the sale", termsOn(beforeEnd, Channel::Phone), moved, GateRule::TM10,
        GateReason::OtherDetail);
    GateFacts nameless = consenting();
    nameless.line.first().detail = {};
    row("TM1 consent for no address", mail, nameless, GateRule::TM5, GateReason::OtherDetail);
    GateFacts old = nameless;
    old.line.first().isOfBefore = true;
    row("TM1 consent of before addresses were named", mail, old, GateRule::TM1);
    old.points.append({.id = Id<ContactPoint>(21), .kind = ContactPoint::Kind::Email});
    row("TM1 the same, of two addresses", mail, old, GateRule::TM5, GateReason::OtherDetail);
    nameless.points.clear();
    row("TM1 consent for no address, and none", mail, nameless, GateRule::TM5, GateReason::NoDetail);
    const QDate later(2026, 4, 1);
    GateFacts two = suppressed(consenting(), later);
    two.points.append({.id = Id<ContactPoint>(21), .kind = ContactPoint::Kind::Email});
    row("TM13 the address of the consent on the list", mail, two, GateRule::TM13, GateReason::Suppressed);
    two.line.first().detail = Id<ContactPoint>(21);
    row("TM1 another address on the list", mail, two, GateRule::TM1);
    GateFacts foreign = suppressed(abroad(Business), later);
    row("TM13 the only address on the list", mail, foreign, GateRule::TM13, GateReason::Suppressed);
    foreign.points.append({.id = Id<ContactPoint>(21), .kind = ContactPoint::Kind::Email});
    row("TM4 the next address", mail, foreign, GateRule::TM4);
    GateFacts resident = stranger();
    resident.suppressions.append({GateSuppression::Reach::AllMarketing, noonOf(later), {}});
    row("TM13 at their house", termsOn(beforeEnd, Channel::Post, LawfulBasis::LegitimateInterest), resident,
        GateRule::TM13, GateReason::Suppressed);
}

} // namespace

void TestGateBars::standsUntilTheyConsentAgain_data()
{
    columns();
    stillEndedRows();
}

void TestGateBars::isLiftedByNoMistake_data()
{
    columns();
    liftedByNothingRows();
}

void TestGateBars::isForTheAddressThatIsUsed_data()
{
    columns();
    addressRows();
}

void TestGateBars::standsUntilTheyConsentAgain()
{
    QFETCH(GateTerms, terms);
    QFETCH(GateFacts, facts);
    QFETCH(GateRule, rule);
    QFETCH(GateReason, reason);

    const GateAnswer answer = mayContact(facts, terms);

    QCOMPARE(idOf(answer.rule), idOf(rule));
    QCOMPARE(keyOf(answer.reason), keyOf(reason));
    QCOMPARE(answer.allowed, reason == GateReason::None);
}

void TestGateBars::reachesWhicheverPublishedAddressIsFree()
{
    GateFacts facts = published(Business);
    const GateTerms terms = termsOn(beforeEnd, Channel::Email);
    facts.points.append({Id<ContactPoint>(15), ContactPoint::Kind::Email});
    facts.published.append({.id = Id<PublishedAddress>(10), .detail = Id<ContactPoint>(15)});
    const GateAnswer first = mayContact(facts, terms);
    facts.suppressions = {{GateSuppression::Reach::AllMarketing, {}, Id<ContactPoint>(11)}};
    const GateAnswer other = mayContact(facts, terms);
    facts.suppressions.append({GateSuppression::Reach::AllMarketing, {}, Id<ContactPoint>(15)});
    const GateAnswer none = mayContact(facts, terms);

    QCOMPARE(first.published, Id<PublishedAddress>(9));
    QVERIFY(other.allowed);
    QCOMPARE(other.rule, GateRule::TM3);
    QCOMPARE(other.published, Id<PublishedAddress>(10));
    QCOMPARE(other.detail, Id<ContactPoint>(15));
    QCOMPARE(none.rule, GateRule::TM13);
    QCOMPARE(none.reason, GateReason::Suppressed);
}

void TestGateBars::hasAStableWordForEveryRuleAndReason()
{
    QCOMPARE(idOf(GateRule::TM13), QStringLiteral("TM13"));
    QCOMPARE(idOf(GateRule::Restriction), QStringLiteral("ART18"));
    QCOMPARE(idOf(GateRule::PurposeLimit), QStringLiteral("ART5"));
    QCOMPARE(keyOf(GateReason::None), QString());
    QCOMPARE(keyOf(GateReason::NeverAsked), QStringLiteral("never-asked"));
    QCOMPARE(keyOf(GateReason::Withdrawn), QStringLiteral("withdrawn"));
    QCOMPARE(keyOf(GateReason::SoftOptInPartial), QStringLiteral("soft-opt-in-partial"));
    QCOMPARE(keyOf(GateReason::NoGround), QStringLiteral("no-ground"));
}

QTEST_GUILESS_MAIN(TestGateBars)

#include "tst_gate_bars.moc"
