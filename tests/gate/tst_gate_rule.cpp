#include "tests/gate/gate_house.h"

#include <QTest>

using tests::abroad;
using tests::actOn;
using tests::afterEnd;
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

/// The rules TM1 to TM13 and the tests SO1 to SO6 of domain.md 2.4, case by case.
class TestGateRule final : public QObject
{
    Q_OBJECT

private slots:
    void answersByTheRules_data();
    void answersByTheRules();
    void needsEveryTestOfTheSoftOptIn_data();
    void needsEveryTestOfTheSoftOptIn();
    void limitsPurposes_data();
    void limitsPurposes();
    void letsNothingThroughForWhomNothingIsRecorded();
    void saysWhatAnAnswerRestsOnAndUntilWhen();
};

namespace {

void row(const char *name, const GateTerms &terms, const GateFacts &facts, GateRule rule,
    GateReason reason = GateReason::None)
{
    QTest::newRow(name) << terms << facts << rule << reason;
}

GateTerms sentBy(SenderKind sender, GateTerms terms)
{
    terms.settings.sender = sender;
    return terms;
}

GateTerms charity(GateTerms terms)
{
    return sentBy(SenderKind::Charity, std::move(terms));
}

GateTerms interest(QDate day, Channel channel)
{
    return termsOn(day, channel, LawfulBasis::LegitimateInterest);
}

GateTerms unassessed(GateTerms terms)
{
    terms.purpose.assessment.clear();
    return terms;
}

/// As a file of before the rest of the weighing was kept has it, or with one part of it gone.
GateTerms halfWeighed(GateTerms terms)
{
    terms.purpose.weighing = {};
    return terms;
}

GateTerms withoutReview(GateTerms terms)
{
    terms.purpose.weighing.reviewOn = {};
    return terms;
}

void electronicRows()
{
    for (const Channel channel : {Channel::Email, Channel::Sms, Channel::Messaging}) {
        const QByteArray by = keyOf(channel).toLatin1();
        const GateTerms terms = termsOn(beforeEnd, channel);
        row(("TM1 consent " + by).constData(), terms, consenting(channel), GateRule::TM1);
        row(("TM2 customer " + by).constData(), terms, customer(channel), GateRule::TM2);
        row(("TM5 nobody asked " + by).constData(), terms, stranger(), GateRule::TM5, GateReason::NeverAsked);
    }
    const GateTerms mail = termsOn(beforeEnd, Channel::Email);
    row("TM1 consent of a legal person", mail, inCapacity(LegalPerson, consenting()), GateRule::TM1);
    row("TM1 on the interest of the sender", interest(beforeEnd, Channel::Email), stranger(), GateRule::TM5,
        GateReason::NeverAsked);
    row("TM2 after the exception for calls", termsOn(afterEnd, Channel::Email), customer(), GateRule::TM2);
    row("TM2 last day of the term", termsOn(QDate(2028, 3, 1), Channel::Email), customer(), GateRule::TM2);
    row("TM2 term over", termsOn(QDate(2028, 3, 2), Channel::Email), customer(), GateRule::TM5,
        GateReason::CustomerTermOver);
    row("TM2 sale still to come", mail, customer(Channel::Email, beforeEnd.addDays(1)), GateRule::TM5,
        GateReason::NeverAsked);
    row("TM3 business", mail, published(Business), GateRule::TM3);
    row("TM3 legal person", mail, published(LegalPerson), GateRule::TM3);
    row("TM3 private person", mail, published(Private), GateRule::TM5, GateReason::NeverAsked);
    row("TM3 a number is no e-mail address", termsOn(beforeEnd, Channel::Sms), published(Business),
        GateRule::TM5, GateReason::NeverAsked);
    row("TM4 business", mail, abroad(Business), GateRule::TM4);
    row("TM4 legal person", mail, abroad(LegalPerson), GateRule::TM4);
    row("TM4 private person", mail, abroad(Private), GateRule::TM5, GateReason::NeverAsked);
    row("TM5 business mark alone", mail, inCapacity(Business), GateRule::TM5, GateReason::NeverAsked);
    row("TM5 legal person mark alone", mail, inCapacity(LegalPerson), GateRule::TM5, GateReason::NeverAsked);
    for (const SenderKind sender : allSenderKinds)
        row(("TM5 by " + keyOf(sender).toLatin1()).constData(), sentBy(sender, mail), stranger(),
            GateRule::TM5, GateReason::NeverAsked);
}

void callRows()
{
    const GateTerms before = termsOn(beforeEnd, Channel::Phone);
    const GateTerms after = termsOn(afterEnd, Channel::Phone);
    row("TM6 consent", before, consenting(Channel::Phone), GateRule::TM6);
    row("TM6 consent after the end", after, consenting(Channel::Phone), GateRule::TM6);
    row("TM6 consent in business", after, inCapacity(Business, consenting(Channel::Phone)), GateRule::TM6);
    row("TM7 customer", before, customer(Channel::Phone), GateRule::TM7);
    row("TM7 customer in business", before, inCapacity(Business, customer(Channel::Phone)), GateRule::TM7);
    row("TM7 last day of three years", before, customer(Channel::Phone, beforeEnd.addYears(-3)),
        GateRule::TM7);
    row("TM7 three years over", before, customer(Channel::Phone, beforeEnd.addYears(-3).addDays(-1)),
        GateRule::TM10, GateReason::CustomerTermOver);
    row("TM7 charity", charity(before), customer(Channel::Phone), GateRule::TM7);
    for (const SenderKind sender : {SenderKind::Charity, SenderKind::CharityLottery, SenderKind::Publisher})
        row(("TM8 by " + keyOf(sender).toLatin1()).constData(), sentBy(sender, after),
            customer(Channel::Phone), GateRule::TM8);
    row("TM8 charity, nobody's customer", charity(after), stranger(), GateRule::TM10, GateReason::NeverAsked);
    row("TM8 charity, three years over", charity(after),
        customer(Channel::Phone, afterEnd.addYears(-3).addDays(-1)), GateRule::TM10,
        GateReason::CustomerTermOver);
    row("TM9 customer of a shop", after, customer(Channel::Phone), GateRule::TM9,
        GateReason::CustomerException);
    row("TM9 customer in business", after, inCapacity(Business, customer(Channel::Phone)), GateRule::TM9,
        GateReason::CustomerException);
    row("TM10 stranger before", before, stranger(), GateRule::TM10, GateReason::NeverAsked);
    row("TM10 stranger after", after, stranger(), GateRule::TM10, GateReason::NeverAsked);
    row("TM10 a published number is for messages", before, published(Business), GateRule::TM10,
        GateReason::NeverAsked);
    row("TM11 legal person, weighed", interest(afterEnd, Channel::Phone), inCapacity(LegalPerson),
        GateRule::TM11);
    row("TM11 legal person, not weighed", unassessed(interest(afterEnd, Channel::Phone)),
        inCapacity(LegalPerson), GateRule::TM11, GateReason::NoAssessment);
    row("TM11 legal person, the interest alone", halfWeighed(interest(afterEnd, Channel::Phone)),
        inCapacity(LegalPerson), GateRule::TM11, GateReason::NoAssessment);
    row("TM11 legal person, purpose of consent", after, inCapacity(LegalPerson), GateRule::TM11,
        GateReason::NeverAsked);
    row("TM11 legal person who consented", after, inCapacity(LegalPerson, consenting(Channel::Phone)),
        GateRule::TM11);
    row("TM11 a private person is none", interest(afterEnd, Channel::Phone), stranger(), GateRule::TM10,
        GateReason::NeverAsked);
}

void postRows()
{
    row("TM12 weighed", interest(beforeEnd, Channel::Post), stranger(), GateRule::TM12);
    row("TM12 consent", termsOn(beforeEnd, Channel::Post), consenting(Channel::Post), GateRule::TM12);
    row("TM12 not weighed", unassessed(interest(beforeEnd, Channel::Post)), stranger(), GateRule::TM12,
        GateReason::NoAssessment);
    row("TM12 the interest alone", halfWeighed(interest(beforeEnd, Channel::Post)), stranger(),
        GateRule::TM12, GateReason::NoAssessment);
    row("TM12 no day of the review", withoutReview(interest(beforeEnd, Channel::Post)), stranger(),
        GateRule::TM12, GateReason::NoAssessment);
    row("TM12 purpose of consent", termsOn(beforeEnd, Channel::Post), stranger(), GateRule::TM12,
        GateReason::NeverAsked);
    GateFacts homeless = stranger();
    homeless.hasPostalAddress = false;
    row("TM12 no house", interest(beforeEnd, Channel::Post), homeless, GateRule::TM12, GateReason::NoDetail);
}

void endedRows()
{
    const QDate given(2026, 1, 5);
    const GateTerms mail = termsOn(beforeEnd, Channel::Email);
    GateFacts withdrawn = consenting();
    withdrawn.line.append(actOn(ConsentAct::Withdrawn, given.addDays(30), 101));
    row("TM13 withdrawn", mail, withdrawn, GateRule::TM13, GateReason::Withdrawn);
    GateFacts customerToo = withdrawn;
    customerToo.softOptIn = customer().softOptIn;
    row("TM13 withdrawn by a customer", mail, customerToo, GateRule::TM13, GateReason::Withdrawn);
    GateFacts again = withdrawn;
    again.line.append(actOn(ConsentAct::Given, given.addDays(60), 102));
    row("TM13 given again", mail, again, GateRule::TM1);
    row("TM13 objection later than consent", mail, objecting(consenting(), given.addDays(1)), GateRule::TM13,
        GateReason::Objected);
    row("TM13 objection before consent", mail, objecting(consenting(), given.addDays(-1)), GateRule::TM1);
    row("TM13 objection of a customer", mail, objecting(customer(), given), GateRule::TM13,
        GateReason::Objected);
    GateFacts mistaken = objecting(consenting(), given.addDays(1));
    mistaken.endings.first().isCorrected = true;
    row("TM13 objection by mistake", mail, mistaken, GateRule::TM1);
    for (const Channel channel : {Channel::Phone, Channel::Post})
        row(("TM13 objection " + keyOf(channel).toLatin1()).constData(), interest(beforeEnd, channel),
            objecting(inCapacity(LegalPerson), given), GateRule::TM13, GateReason::Objected);
    row("TM13 on the list", mail, suppressed(consenting(), given.addDays(1)), GateRule::TM13,
        GateReason::Suppressed);
    row("TM13 on the list before consent", mail, suppressed(consenting(), given.addDays(-1)), GateRule::TM1);
    row("TM13 customer on the list", mail, suppressed(customer(), given), GateRule::TM13,
        GateReason::Suppressed);
    GateFacts held = objecting(consenting(), given.addDays(1));
    held.restrictedAt = noonOf(given);
    row("TM13 before restriction", mail, held, GateRule::TM13, GateReason::Objected);
    GateFacts restricted = consenting();
    restricted.restrictedAt = noonOf(given);
    row("ART18", mail, restricted, GateRule::Restriction, GateReason::Restricted);
    restricted.restrictedAt = noonOf(beforeEnd.addDays(1));
    GateTerms past = mail;
    past.isPast = true;
    row("ART18 only later", past, restricted, GateRule::TM1);
    row("ART18 by a clock that is ahead", mail, restricted, GateRule::Restriction, GateReason::Restricted);
}

} // namespace

void TestGateRule::answersByTheRules_data()
{
    QTest::addColumn<GateTerms>("terms");
    QTest::addColumn<GateFacts>("facts");
    QTest::addColumn<GateRule>("rule");
    QTest::addColumn<GateReason>("reason");
    electronicRows();
    callRows();
    postRows();
    endedRows();
}

void TestGateRule::answersByTheRules()
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

void TestGateRule::needsEveryTestOfTheSoftOptIn_data()
{
    QTest::addColumn<SoftOptInTest>("missing");
    for (const SoftOptInTest test : allSoftOptInTests)
        QTest::newRow(idOf(test).toLatin1().constData()) << test;
}

void TestGateRule::needsEveryTestOfTheSoftOptIn()
{
    QFETCH(SoftOptInTest, missing);
    const auto partly = [&](Channel channel) {
        return customer(channel, QDate(2026, 3, 1), tests::allTests().without(missing));
    };

    const GateAnswer mail = mayContact(partly(Channel::Email), termsOn(beforeEnd, Channel::Email));
    const GateAnswer call = mayContact(partly(Channel::Phone), termsOn(beforeEnd, Channel::Phone));
    const GateAnswer charityCall =
        mayContact(partly(Channel::Phone), charity(termsOn(afterEnd, Channel::Phone)));

    for (const GateAnswer &answer : {mail, call, charityCall}) {
        QVERIFY(!answer.allowed);
        QCOMPARE(answer.reason, GateReason::SoftOptInPartial);
    }
    QCOMPARE(mail.rule, GateRule::TM5);
    QCOMPARE(call.rule, GateRule::TM10);
    QCOMPARE(charityCall.rule, GateRule::TM10);
}

void TestGateRule::limitsPurposes_data()
{
    QTest::addColumn<GateTerms>("terms");
    QTest::addColumn<GateFacts>("facts");
    QTest::addColumn<GateReason>("reason");
    const auto limited = [](const char *name, const GateTerms &terms, const GateFacts &facts,
                             GateReason reason) { QTest::newRow(name) << terms << facts << reason; };
    GateTerms terms = termsOn(beforeEnd, Channel::Email);
    terms.filingSystem = FilingSystem::Employees;
    limited("another file", terms, consenting(), GateReason::NotThatFile);
    terms = termsOn(beforeEnd, Channel::Email);
    terms.purpose.channels = {Channel::Phone};
    limited("another channel", terms, consenting(), GateReason::NotThatChannel);
    for (const Channel channel : {Channel::Web, Channel::Print}) {
        terms = termsOn(beforeEnd, channel);
        terms.purpose.channels = {channel};
        limited(keyOf(channel).toLatin1().constData(), terms, consenting(), GateReason::NotThatChannel);
    }
    terms = termsOn(beforeEnd, Channel::Email);
    terms.purpose.endedAt = terms.at;
    limited("ended", terms, consenting(), GateReason::PurposeEnded);

    const GateTerms service = termsOn(beforeEnd, Channel::Email, LawfulBasis::Contract);
    GateFacts client = stranger();
    limited("no contract", service, consenting(), GateReason::NoGround);
    client.grounds = {{.id = Id<ProcessingGround>(3), .holdsUntil = beforeEnd}};
    limited("contract", service, client, GateReason::None);
    limited("a message that is no marketing", service, objecting(client, beforeEnd), GateReason::None);
    limited("contract of somebody whose address is on the list", service, suppressed(client, beforeEnd),
        GateReason::None);
    client.points.clear();
    limited("nowhere to send it", service, client, GateReason::NoDetail);
    client = stranger();
    client.grounds = {{.id = Id<ProcessingGround>(3), .holdsUntil = beforeEnd.addDays(-1)}};
    limited("contract over", service, client, GateReason::NoGround);
    GateTerms survey = termsOn(beforeEnd, Channel::Email, LawfulBasis::LegitimateInterest);
    survey.purpose.marketing = false;
    client.grounds = {{.id = Id<ProcessingGround>(3)}};
    limited("a survey", survey, client, GateReason::None);
    limited("a survey, objection to marketing", survey, objecting(client, beforeEnd.addDays(-1)),
        GateReason::None);
}

void TestGateRule::limitsPurposes()
{
    QFETCH(GateTerms, terms);
    QFETCH(GateFacts, facts);
    QFETCH(GateReason, reason);

    const GateAnswer answer = mayContact(facts, terms);

    QCOMPARE(keyOf(answer.reason), keyOf(reason));
    QCOMPARE(answer.rule, GateRule::PurposeLimit);
    QCOMPARE(answer.allowed, reason == GateReason::None);
    QCOMPARE(answer.ground.isStored(), answer.allowed);
}

void TestGateRule::letsNothingThroughForWhomNothingIsRecorded()
{
    for (const Channel channel : allChannels) {
        for (const AddresseeCapacity capacity : allAddresseeCapacities) {
            for (const QDate day : {beforeEnd, afterEnd})
                QVERIFY(!mayContact(inCapacity(capacity), termsOn(day, channel)).allowed);
        }
    }
    GateTerms objected = termsOn(beforeEnd, Channel::Email, LawfulBasis::LegitimateInterest);
    objected.purpose.marketing = false;
    GateFacts facts = objecting(stranger(), beforeEnd.addDays(-1), objected.purpose.id);
    facts.grounds = {{.id = Id<ProcessingGround>(3)}};
    QCOMPARE(mayContact(facts, objected).rule, GateRule::TM13);
    // Whatever basis it was put under.
    GateTerms promoting = termsOn(beforeEnd, Channel::Email, LawfulBasis::Contract);
    promoting.purpose.marketing = true;
    GateFacts client = stranger();
    client.grounds = {{.id = Id<ProcessingGround>(3)}};
    QCOMPARE(mayContact(client, promoting).rule, GateRule::TM5);
    QCOMPARE(mayContact(objecting(client, beforeEnd), promoting).rule, GateRule::TM13);
}

void TestGateRule::saysWhatAnAnswerRestsOnAndUntilWhen()
{
    GateFacts facts = stranger();
    facts.line = {actOn(ConsentAct::Given, QDate(2026, 1, 5), 100, QDate(2027, 1, 5))};
    const GateAnswer consent = mayContact(facts, termsOn(beforeEnd, Channel::Email));
    const GateAnswer mail = mayContact(customer(), termsOn(beforeEnd, Channel::Email));
    const GateAnswer call = mayContact(customer(Channel::Phone), termsOn(beforeEnd, Channel::Phone));
    const GateAnswer charityCall =
        mayContact(customer(Channel::Phone), charity(termsOn(beforeEnd, Channel::Phone)));
    const GateAnswer address = mayContact(published(Business), termsOn(beforeEnd, Channel::Email));
    const GateAnswer refusal =
        mayContact(objecting(stranger(), QDate(2026, 2, 1)), termsOn(beforeEnd, Channel::Email));

    QCOMPARE(consent.event, Id<ConsentEvent>(100));
    QCOMPARE(consent.eventRef, QStringLiteral("ref-100"));
    QCOMPARE(consent.detail, Id<ContactPoint>(11));
    QCOMPARE(consent.until, QDate(2027, 1, 5));
    QCOMPARE(mail.softOptIn, Id<SoftOptIn>(7));
    QCOMPARE(mail.until, QDate(2028, 3, 2));
    QCOMPARE(call.detail, Id<ContactPoint>(12));
    QCOMPARE(call.until, QDate(2026, 7, 1));
    QCOMPARE(charityCall.until, QDate(2029, 3, 2));
    QCOMPARE(address.published, Id<PublishedAddress>(9));
    QCOMPARE(address.detail, Id<ContactPoint>(11));
    QCOMPARE(refusal.event, Id<ConsentEvent>(500));
}

QTEST_GUILESS_MAIN(TestGateRule)

#include "tst_gate_rule.moc"
