#include "app/gate/gate_run.h"
#include "services/gate_crowd.h"

#include <QTest>

#include <map>

using tests::customers;
using tests::GateCrowd;
using enum ConsentAct;

/// The gate for a whole file: whoever makes a list asks it so.
class TestGateRun final
    : public QObject
    , tests::ConsentFixture
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        if (!setUp(backend))
            QSKIP("this server is not here");
    }

    void cleanup() { m_house.reset(); }

    void answersForAllAsForEach();
    void keepsWhoOnlyAskedForTheBookOutOfTheNewsletter();

private:
    Id<Purpose> purposeOf(const QString &key) const
    {
        const auto all = purposes().list(founder()).result();
        for (const Purpose &purpose : *all) {
            if (purpose.key == key)
                return purpose.id;
        }
        return {};
    }

    static Outcome fill(GateCrowd &crowd, Id<Purpose> club, Id<Purpose> other);
};

/// Some of everything that the gate looks at, and not always in order.
Outcome TestGateRun::fill(GateCrowd &crowd, Id<Purpose> club, Id<Purpose> other)
{
    QRandomGenerator random(41);
    const auto moment = [&] { return Instant{tests::afternoon.micros - random.bounded(500) * tests::aDay}; };
    const auto oneIn = [&](int count) { return random.bounded(count) == 0; };
    for (int i = 0; i < 300; ++i) {
        crowd.bornOn(oneIn(10) ? QDate(2010, 6, 1) : QDate());
        crowd.restrictedFrom(oneIn(20) ? std::optional(moment()) : std::nullopt);
        const Id<Contact> person = crowd.person(moment());
        const Id<ContactPoint> mailbox = oneIn(12) ? Id<ContactPoint>() : crowd.mailbox(person);
        if (!oneIn(3))
            crowd.point(
                person, ContactPoint::Kind::Phone, QStringLiteral("+3161234%1").arg(i, 4, 10, QChar(u'0')));
        if (!oneIn(3))
            crowd.house(person);
        for (int act = random.bounded(5); act > 0; --act) {
            const ConsentAct what = allConsentActs.at(random.bounded(int(allConsentActs.size())));
            crowd.act(person, oneIn(4) ? other : club, oneIn(2) ? Given : what, moment(),
                oneIn(3) ? Channel::Phone : Channel::Email,
                oneIn(20)       ? std::optional(Id<ContactPoint>(999'999))
                    : oneIn(10) ? std::optional(Id<ContactPoint>())
                                : std::nullopt);
        }
        const Channel sold = oneIn(2) ? Channel::Email : Channel::Phone;
        if (const auto given = crowd.pointFor(person, sold); given.isStored() && oneIn(4))
            std::ignore = gate_repository::add(crowd.line(), customers,
                SoftOptIn{.contact = person,
                    .purpose = club,
                    .channel = sold,
                    .detail = given,
                    .soldOn = moment().toLocal().date().addYears(-random.bounded(3)),
                    .tests = oneIn(4) ? SoftOptInTests({SoftOptInTest::SO1}) : tests::everySoftOptInTest(),
                    .recordedAt = moment()});
        if (oneIn(6))
            std::ignore = gate_repository::add(crowd.line(), customers,
                Addressee{.contact = person,
                    .capacity = oneIn(2) ? AddresseeCapacity::Business : AddresseeCapacity::LegalPerson,
                    .localRule = oneIn(3) ? QStringLiteral("regel") : QString(),
                    .recordedAt = moment()});
        if (mailbox.isStored() && oneIn(6))
            std::ignore = gate_repository::add(crowd.line(), customers,
                PublishedAddress{.contact = person,
                    .purpose = club,
                    .detail = mailbox,
                    .seenOn = QDate(2026, 1, 1),
                    .isGone = oneIn(4),
                    .recordedAt = moment()});
        if (mailbox.isStored() && oneIn(6)) {
            const QString scopes[] = {QStringLiteral("all"), QStringLiteral("erased"),
                QStringLiteral("email"), QStringLiteral("club-news"), QStringLiteral("another")};
            std::ignore = suppression_list::add(crowd.line(), customers, SuppressedKind::Email,
                QStringLiteral("proef%1@voorbeeld.example").arg(person.number()), scopes[random.bounded(5)],
                QStringLiteral("iemand"), moment());
        }
    }
    return done;
}

void TestGateRun::answersForAllAsForEach()
{
    Purpose letters = tests::clubPurpose();
    letters.key = QStringLiteral("letters");
    letters.basis = LawfulBasis::LegitimateInterest;
    letters.channels = {Channel::Email, Channel::Post, Channel::Phone};
    letters.assessment = QStringLiteral("Afgewogen.");
    letters.weighing = tests::weighed();
    QVERIFY(purposes().add(founder(), letters).result());
    const Id<Purpose> club = purposeOf(QStringLiteral("club-news"));
    const Id<Purpose> other = purposeOf(letters.key);
    const auto line = m_house->look();
    QVERIFY(writing(*line, [&](Connection &writer) {
        GateCrowd crowd(writer);
        return fill(crowd, club, other);
    }));

    std::map<GateRule, int> seen;
    for (const auto &[purpose, channel] : {std::pair(club, Channel::Email), std::pair(club, Channel::Phone),
             std::pair(other, Channel::Post), std::pair(other, Channel::Phone)}) {
        for (const qint64 daysAgo : {0, 90, 400}) {
            const GateQuestion question{.purpose = purpose,
                .channel = channel,
                .at = {tests::afternoon.micros - daysAgo * tests::aDay},
                .isPast = daysAgo != 0};
            QList<std::pair<Id<Contact>, GateAnswer>> answers;
            QVERIFY(gate_run::forAll(*line, question, [&](Id<Contact> contact, const GateAnswer &answer) {
                answers.append({contact, answer});
                return true;
            }));
            QCOMPARE(answers.size(), 301);
            Id<Contact> last;
            for (const auto &[contact, answer] : std::as_const(answers)) {
                QVERIFY(last < contact);
                last = contact;
                const auto one = gate_run::forOne(*line, question, contact);
                QVERIFY(one);
                QCOMPARE(idOf(one->rule) + keyOf(one->reason), idOf(answer.rule) + keyOf(answer.reason));
                QVERIFY(*one == answer);
                ++seen[answer.rule];
            }
        }
    }
    for (const GateRule rule : {GateRule::TM1, GateRule::TM2, GateRule::TM3, GateRule::TM4, GateRule::TM5,
             GateRule::TM6, GateRule::TM7, GateRule::TM10, GateRule::TM11, GateRule::TM12, GateRule::TM13,
             GateRule::Restriction})
        QVERIFY2(seen[rule] > 0, qPrintable(idOf(rule)));
    const auto stopped = gate_run::forAll(
        *line, {.purpose = club, .at = m_now}, [](Id<Contact>, const GateAnswer &) { return false; });
    QCOMPARE(stopped.error().failure, Failure::Cancelled);
    QCOMPARE(gate_run::forOne(*line, {.purpose = club, .at = m_now}, Id<Contact>(999'999)).error().failure,
        Failure::NotFound);
}

void TestGateRun::keepsWhoOnlyAskedForTheBookOutOfTheNewsletter()
{
    const auto purposeWith = [&](const QString &key, LawfulBasis basis) {
        Purpose purpose = tests::clubPurpose();
        purpose.key = key;
        purpose.basis = basis;
        std::ignore = purposes().add(founder(), purpose).result();
        return purposeOf(key);
    };
    const auto newsletter = purposeWith(QStringLiteral("newsletter"), LawfulBasis::Consent);
    const auto book = purposeWith(QStringLiteral("download-delivery"), LawfulBasis::Contract);
    const auto line = m_house->look();
    QSet<qint64> readers;
    QVERIFY(writing(*line, [&](Connection &writer) -> Outcome {
        GateCrowd crowd(writer);
        for (int i = 0; i < 1'000; ++i) {
            const Id<Contact> person = crowd.person(m_now);
            crowd.mailbox(person);
            if (i % 25 != 0) {
                crowd.act(person, newsletter, Given, m_now);
                continue;
            }
            readers.insert(person.number());
            const auto ground = Sql(writer, "test",
                QStringLiteral("INSERT INTO processing_ground (filing_system, contact_id, purpose_id, basis, "
                               "reason, recorded_at, recorded_by) VALUES (1, ?, ?, 'b', 'E-book', ?, 'x')"))
                                    .bind(person)
                                    .bind(book)
                                    .bind(m_now)
                                    .run();
            if (!ground)
                return ground.error();
        }
        return done;
    }));

    QHash<QString, int> reasons;
    int included = 0;
    int delivered = 0;
    QVERIFY(gate_run::forAll(
        *line, {.purpose = newsletter, .at = m_now}, [&](Id<Contact> contact, const GateAnswer &answer) {
            if (answer.allowed)
                ++included;
            if (readers.contains(contact.number()))
                ++reasons[answer.allowed ? QStringLiteral("included") : keyOf(answer.reason)];
            return true;
        }));
    QVERIFY(gate_run::forAll(
        *line, {.purpose = book, .at = m_now}, [&](Id<Contact> contact, const GateAnswer &answer) {
            delivered += answer.allowed && readers.contains(contact.number()) ? 1 : 0;
            return true;
        }));

    QCOMPARE(readers.size(), 40);
    QCOMPARE(included, 960);
    QCOMPARE(reasons, (QHash<QString, int>{{QStringLiteral("never-asked"), 40}}));
    QCOMPARE(delivered, 40);
}

QTEST_GUILESS_MAIN(TestGateRun)

#include "tst_gate_run.moc"
