#include "tests/gate/gate_house.h"

#include <QRandomGenerator>
#include <QTest>

using tests::actOn;
using tests::beforeEnd;
using tests::consenting;
using tests::noonOf;
using tests::stranger;
using tests::termsOn;
using enum ConsentAct;

/// How the gate reads one line of consent.
class TestGateLine final : public QObject
{
    Q_OBJECT

private slots:
    void namesWhyALineIsNoConsent_data();
    void namesWhyALineIsNoConsent();
    void endsAtLocalMidnight();
    void wantsProofAndAnAddressThatIsHeld();
    void listensToTheRepresentativeOfAChild();
    void takesTheSecondStepForTheSameAct();
    void givesNothingBackByACorrectionButWhatThereWas();
    void liftsABlockForTheLineThatWasGivenAgain();
    void standsAsTheHistoryDoes();

private:
    static GateAnswer answerTo(const QList<GateAct> &line, const GateTerms &terms)
    {
        GateFacts facts = stranger();
        facts.line = line;
        return mayContact(facts, terms);
    }
};

void TestGateLine::namesWhyALineIsNoConsent_data()
{
    QTest::addColumn<QList<int>>("acts");
    QTest::addColumn<GateReason>("reason");
    const auto row = [](const char *name, std::initializer_list<ConsentAct> acts, GateReason reason) {
        QList<int> numbers;
        for (const ConsentAct act : acts)
            numbers.append(static_cast<int>(act));
        QTest::newRow(name) << numbers << reason;
    };
    row("requested", {Asked}, GateReason::Requested);
    row("deferred", {Asked, Deferred}, GateReason::Deferred);
    row("refused", {Asked, Refused}, GateReason::Refused);
    row("withdrawn", {Given, Withdrawn}, GateReason::Withdrawn);
    row("objected", {Given, Objected}, GateReason::Objected);
    row("expired", {Given, Expired}, GateReason::Expired);
    row("revoked", {Given, Revoked}, GateReason::Revoked);
    row("invalidated", {Given, Invalidated}, GateReason::Invalidated);
    row("given again", {Given, Withdrawn, Given}, GateReason::None);
    row("renewed", {Given, Reaffirmed}, GateReason::None);
}

void TestGateLine::namesWhyALineIsNoConsent()
{
    QFETCH(QList<int>, acts);
    QFETCH(GateReason, reason);
    QList<GateAct> line;
    for (const int act : acts)
        line.append(
            actOn(static_cast<ConsentAct>(act), QDate(2026, 1, 1).addDays(line.size()), line.size() + 1));

    const GateAnswer answer = answerTo(line, termsOn(beforeEnd, Channel::Email));

    QCOMPARE(keyOf(answer.reason), keyOf(reason));
    QCOMPARE(answer.event, Id<ConsentEvent>(line.last().act.id));
    if (reason == GateReason::Refused) {
        GateFacts customer = tests::customer();
        customer.line = line;
        QCOMPARE(mayContact(customer, termsOn(beforeEnd, Channel::Email)).reason, GateReason::Refused);
    }
}

void TestGateLine::endsAtLocalMidnight()
{
    const QList<GateAct> line{actOn(Given, QDate(2026, 1, 5), 1, QDate(2026, 6, 1))};
    GateTerms terms = termsOn(QDate(2026, 5, 31), Channel::Email);
    terms.at = Instant::fromDateTime(QDateTime(QDate(2026, 6, 1), QTime(0, 0)).addMSecs(-1));
    QVERIFY(answerTo(line, terms).allowed);
    terms.day = QDate(2026, 6, 1);
    terms.at.micros += 1000;
    QCOMPARE(answerTo(line, terms).reason, GateReason::Expired);
}

void TestGateLine::wantsProofAndAnAddressThatIsHeld()
{
    const GateTerms terms = termsOn(beforeEnd, Channel::Email);
    GateAct act = actOn(Given, QDate(2026, 1, 5), 1);
    act.act.guards.proofComplete = false;
    QCOMPARE(answerTo({act}, terms).reason, GateReason::ProofIncomplete);
    act.act.guards.proofComplete = true;
    act.detail = Id<ContactPoint>(11);
    QVERIFY(answerTo({act}, terms).allowed);
    act.detail = Id<ContactPoint>(99);
    QCOMPARE(answerTo({act}, terms).reason, GateReason::OtherDetail);
    act.detail = Id<ContactPoint>(12);
    QCOMPARE(answerTo({act}, terms).reason, GateReason::OtherDetail);
    GateFacts facts = consenting();
    facts.points.clear();
    QCOMPARE(mayContact(facts, terms).reason, GateReason::OtherDetail);
}

void TestGateLine::listensToTheRepresentativeOfAChild()
{
    const GateTerms terms = termsOn(beforeEnd, Channel::Email);
    GateFacts facts = consenting();
    facts.birthDate = QDate(2010, 1, 6); // sixteen the day after
    QCOMPARE(mayContact(facts, terms).reason, GateReason::TooYoung);
    facts.line.first().byRepresentative = true;
    QVERIFY(mayContact(facts, terms).allowed);
    facts.line.first().byRepresentative = false;
    facts.birthDate = QDate(2010, 1, 5);
    QVERIFY(mayContact(facts, terms).allowed);
    GateFacts customer = tests::customer();
    customer.birthDate = beforeEnd.addYears(-16).addDays(1);
    QCOMPARE(mayContact(customer, terms).reason, GateReason::TooYoung);
    customer.birthDate = beforeEnd.addYears(-16);
    QVERIFY(mayContact(customer, terms).allowed);
}

void TestGateLine::takesTheSecondStepForTheSameAct()
{
    const GateTerms terms = termsOn(beforeEnd, Channel::Email);
    GateAct first = actOn(Given, QDate(2026, 1, 5), 1);
    first.act.guards.doubleOptInRequired = true;
    first.detail = Id<ContactPoint>(99);
    QCOMPARE(answerTo({first}, terms).reason, GateReason::Pending);
    const GateAct second = actOn(Confirmed, QDate(2026, 1, 7), 2);
    QCOMPARE(answerTo({first, second}, terms).reason, GateReason::OtherDetail);
    first.detail = Id<ContactPoint>(11);
    const GateAnswer answer = answerTo({first, second}, terms);
    QVERIFY(answer.allowed);
    QCOMPARE(answer.event, Id<ConsentEvent>(2));
    GateFacts facts = stranger();
    facts.line = {first, second};
    facts.birthDate = QDate(2010, 1, 6);
    QCOMPARE(mayContact(facts, terms).reason, GateReason::TooYoung);
}

void TestGateLine::givesNothingBackByACorrectionButWhatThereWas()
{
    const GateTerms terms = termsOn(beforeEnd, Channel::Email);
    GateFacts facts = stranger();
    facts.line = {actOn(Given, QDate(2026, 1, 5), 1), actOn(Withdrawn, QDate(2026, 2, 5), 2),
        actOn(Given, QDate(2026, 4, 5), 3)};
    facts.line.first().detail = Id<ContactPoint>(99);
    facts.line.last().corrects = 2;
    facts.line.last().detail = {};
    QCOMPARE(mayContact(facts, terms).reason, GateReason::OtherDetail);
    facts.line.first().detail = Id<ContactPoint>(11);
    QVERIFY(mayContact(facts, terms).allowed);
    // Nobody gave it after the objection in between.
    QCOMPARE(mayContact(tests::objecting(facts, QDate(2026, 3, 5)), terms).reason, GateReason::Objected);
}

void TestGateLine::liftsABlockForTheLineThatWasGivenAgain()
{
    const GateTerms terms = termsOn(beforeEnd, Channel::Email);
    const QDate objection(2026, 3, 5);
    GateFacts facts = tests::objecting(consenting(), objection);
    facts.line.append(actOn(Reaffirmed, objection.addDays(1), 600));
    QVERIFY(mayContact(facts, terms).allowed);
    facts.line.last() = actOn(Given, objection.addDays(1), 600);
    facts.line.last().act.guards.proofComplete = false;
    QCOMPARE(mayContact(facts, terms).reason, GateReason::Objected);
    QVERIFY(!mayContact(tests::objecting(tests::customer(), objection), terms).allowed);
    facts = tests::suppressed(consenting(), QDate(2026, 1, 4), GateSuppression::Reach::Erased);
    QVERIFY(mayContact(facts, terms).allowed);
    facts = tests::suppressed(consenting(), objection, GateSuppression::Reach::Erased);
    QCOMPARE(mayContact(facts, terms).reason, GateReason::Suppressed);
}

void TestGateLine::standsAsTheHistoryDoes()
{
    QRandomGenerator random(20260630);
    for (int sequence = 0; sequence < 10'000; ++sequence) {
        GateFacts facts = stranger();
        QList<ConsentActOn> acts;
        const int count = random.bounded(1, 9);
        QDate day(2025, 1, 1);
        for (int i = 0; i < count; ++i) {
            day = day.addDays(random.bounded(0, 60));
            GateAct act = actOn(allConsentActs.at(random.bounded(int(allConsentActs.size()))), day, i + 1);
            if (random.bounded(3) == 0)
                act.act.validUntil = day.addDays(random.bounded(1, 200));
            act.act.guards.doubleOptInRequired = sequence % 2 == 0;
            acts.append(act.act);
            facts.line.append(act);
        }
        const GateTerms terms = termsOn(day.addDays(random.bounded(0, 100)), Channel::Email);

        const bool runs = mayProcess(consentStanding(acts, terms.at).state);

        QCOMPARE(mayContact(facts, terms).allowed, runs);
    }
}

QTEST_GUILESS_MAIN(TestGateLine)

#include "tst_gate_line.moc"
