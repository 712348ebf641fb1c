#include "app/gate/gate.h"
#include "app/gate/gate_run.h"
#include "services/gate_crowd.h"

#include <QTest>

#include <map>

using tests::actOf;
using tests::customers;
using tests::GateCrowd;
using enum ConsentAct;

/// The one door before every use, over a file.
class TestGate final
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

    void saysWhyAndOnWhatItRests()
    {
        const auto unasked = ask();
        ConsentDraft draft = actOf(Given);
        draft.evidence = ConsentEvidence{QStringLiteral("formulier.txt"), {}, QByteArray("ja")};
        const auto given = record(draft);
        const auto asked = ask();

        QVERIFY(!unasked->answer.allowed);
        QCOMPARE(unasked->answer.reason, GateReason::NeverAsked);
        QCOMPARE(unasked->answer.rule, GateRule::TM5);
        QVERIFY(asked->answer.allowed);
        QCOMPARE(asked->answer.rule, GateRule::TM1);
        QCOMPARE(asked->answer.event, given->event);
        QCOMPARE(asked->answer.eventRef, given->ref);
        QCOMPARE(asked->answer.until, QDate(2027, 3, 14));
        QCOMPARE(asked->actedAt, m_now);
        QCOMPARE(asked->evidence.size(), 32);
        QCOMPARE(asked->titleEn, QStringLiteral("Club news"));
        QCOMPARE(ask(Channel::Phone)->answer.rule, GateRule::TM10);
        QCOMPARE(ask(Channel::Post)->answer.reason, GateReason::NotThatChannel);
    }

    void answersForThePastAsItWas()
    {
        const Instant before{m_now.micros - 1};
        std::ignore = record(actOf(Given));
        const Instant given = m_now;
        m_now.micros += 10 * tests::aDay;
        std::ignore = record(actOf(Withdrawn));
        m_now.micros += tests::aDay;
        const Instant recorded = m_now;
        QVERIFY(gate()
                    .recordSoftOptIn(founder(), customers, m_person,
                        {.purposeKey = QStringLiteral("club-news"),
                            .channel = Channel::Phone,
                            .soldOn = QDate(2026, 3, 1),
                            .reference = QStringLiteral("F-1"),
                            .tests = everyTest()})
                    .result());

        QCOMPARE(askAt(before)->answer.reason, GateReason::NeverAsked);
        QVERIFY(askAt(given)->answer.allowed);
        QVERIFY(askAt({given.micros + 9 * tests::aDay})->answer.allowed);
        QCOMPARE(ask()->answer.reason, GateReason::Withdrawn);
        QCOMPARE(askAt({recorded.micros - 1}, Channel::Phone)->answer.reason, GateReason::NeverAsked);
        QCOMPARE(askAt(recorded, Channel::Phone)->answer.rule, GateRule::TM7);
        const auto future = askAt({m_now.micros + 1});
        QCOMPARE(future.error().what, QStringLiteral("gate.future"));
    }

    void opensForWhatIsRecordedOfBusiness()
    {
        const PublishedAddressDraft draft{.purposeKey = QStringLiteral("club-news"),
            .detail = QStringLiteral("Jan@Voorbeeld.example"),
            .source = QStringLiteral("https://voorbeeld.example/pers"),
            .seenOn = QDate(2026, 3, 10)};
        QVERIFY(gate().recordPublishedAddress(founder(), customers, m_person, draft).result());
        const auto asPerson = ask();
        QVERIFY(
            gate().recordAddressee(founder(), customers, m_person, AddresseeCapacity::Business, {}).result());
        const auto inBusiness = ask();
        PublishedAddressDraft gone = draft;
        gone.isGone = true;
        m_now.micros += tests::aDay;
        QVERIFY(gate().recordPublishedAddress(founder(), customers, m_person, gone).result());
        const auto afterwards = ask();
        QVERIFY(gate()
                    .recordAddressee(founder(), customers, m_person, AddresseeCapacity::LegalPerson,
                        QStringLiteral("CAN-SPAM Act"))
                    .result());
        const auto abroad = ask();

        QCOMPARE(asPerson->answer.reason, GateReason::NeverAsked);
        QCOMPARE(inBusiness->answer.rule, GateRule::TM3);
        QCOMPARE(inBusiness->published->source, draft.source);
        QCOMPARE(afterwards->answer.rule, GateRule::TM5);
        QCOMPARE(abroad->answer.rule, GateRule::TM4);
        QCOMPARE(abroad->localRule, QStringLiteral("CAN-SPAM Act"));
        QCOMPARE(gate().records(founder(), customers, m_person).result()->published.size(), 2);
    }

    void refusesWhatCannotBeRecorded()
    {
        const auto softOptIn = [&](SoftOptInDraft draft) {
            const auto recorded = gate().recordSoftOptIn(founder(), customers, m_person, draft).result();
            return recorded ? QString() : recorded.error().what;
        };
        const SoftOptInDraft good{.purposeKey = QStringLiteral("club-news"),
            .soldOn = QDate(2026, 3, 1),
            .reference = QStringLiteral("F-1")};
        SoftOptInDraft draft = good;
        draft.soldOn = QDate(2026, 3, 15);
        QCOMPARE(softOptIn(draft), QStringLiteral("gate.day-to-come"));
        draft = good;
        draft.reference = QStringLiteral(" ");
        QCOMPARE(softOptIn(draft), QStringLiteral("gate.field-missing"));
        draft = good;
        draft.channel = Channel::Post;
        QCOMPARE(softOptIn(draft), QStringLiteral("consent.channel"));
        draft = good;
        draft.purposeKey = QStringLiteral("nothing");
        QCOMPARE(softOptIn(draft), QStringLiteral("purpose"));
        const auto address = gate()
                                 .recordPublishedAddress(founder(), customers, m_person,
                                     {.purposeKey = QStringLiteral("club-news"),
                                         .detail = QStringLiteral("ander@voorbeeld.example"),
                                         .source = QStringLiteral("site"),
                                         .seenOn = QDate(2026, 3, 1)})
                                 .result();
        QCOMPARE(address.error().what, QStringLiteral("consent.detail"));
        const auto local = gate()
                               .recordAddressee(founder(), customers, m_person, AddresseeCapacity::Private,
                                   QStringLiteral("iets"))
                               .result();
        QCOMPARE(local.error().what, QStringLiteral("gate.local-rule"));
    }

    void takesTheSettingsOfTheOrganisation()
    {
        QVERIFY(gate()
                    .recordSoftOptIn(founder(), customers, m_person,
                        {.purposeKey = QStringLiteral("club-news"),
                            .channel = Channel::Phone,
                            .soldOn = QDate(2026, 3, 1),
                            .reference = QStringLiteral("F-1"),
                            .tests = everyTest()})
                    .result());
        GateSettings settings;
        settings.customerExceptionEnd = QDate(2026, 3, 14);
        QVERIFY(gate().setSettings(founder(), settings).result());
        QCOMPARE(ask(Channel::Phone)->answer.rule, GateRule::TM9);
        settings.sender = SenderKind::Charity;
        QVERIFY(gate().setSettings(founder(), settings).result());
        QCOMPARE(ask(Channel::Phone)->answer.rule, GateRule::TM8);
        QCOMPARE(ask()->answer.rule, GateRule::TM5); // a charity's e-mail is refused like a shop's
        QCOMPARE(*gate().settings(founder()).result(), settings);
        settings.consentAge = 0;
        QCOMPARE(
            gate().setSettings(founder(), settings).result().error().what, QStringLiteral("gate.settings"));
    }

    void keepsOutWhoHasTheSameAddressAsSomebodyWhoObjected()
    {
        ContactDraft draft = tests::draftOf(QStringLiteral("Dam"));
        draft.identifiers.clear();
        const auto twin = m_house->services().contacts().add(founder(), customers, draft).result();
        QVERIFY(twin);
        std::ignore =
            m_house->services().consents().record(founder(), customers, *twin, actOf(Given)).result();
        QVERIFY(ask(Channel::Email, *twin)->answer.allowed);
        m_now.micros += tests::aDay;
        std::ignore = record(actOf(Objected));

        const auto suppressed = ask(Channel::Email, *twin);
        m_now.micros += tests::aDay;
        std::ignore =
            m_house->services().consents().record(founder(), customers, *twin, actOf(Given)).result();

        QCOMPARE(suppressed->answer.rule, GateRule::TM13);
        QCOMPARE(suppressed->answer.reason, GateReason::Suppressed);
        QVERIFY(ask(Channel::Email, *twin)->answer.allowed);
        QCOMPARE(ask()->answer.reason, GateReason::Objected);
    }

    void keepsOneChannelOpenWhenAnotherIsWithdrawn()
    {
        std::ignore = record(actOf(Given));
        std::ignore = record(actOf(Given, Channel::Phone));
        m_now.micros += tests::aDay;
        std::ignore = record(actOf(Withdrawn));

        QCOMPARE(ask()->answer.reason, GateReason::Withdrawn);
        QVERIFY(ask(Channel::Phone)->answer.allowed);
    }

    void answersNobodyWithoutTheRight()
    {
        const Permit auditor = m_house->member(QStringLiteral("toezicht"), {{Role::Auditor, customers}});
        const Permit viewer = m_house->member(QStringLiteral("kijker"), {{Role::Viewer, customers}});

        const auto asked =
            gate()
                .mayContact(auditor, customers, m_person, QStringLiteral("club-news"), Channel::Email)
                .result();
        const auto recorded =
            gate().recordAddressee(viewer, customers, m_person, AddresseeCapacity::Business, {}).result();

        QCOMPARE(asked.error().failure, Failure::Refused);
        QCOMPARE(recorded.error().failure, Failure::Refused);
        QCOMPARE(gate().setSettings(viewer, {}).result().error().failure, Failure::Refused);
    }

    void tellsTheTrailWhatWasRecorded()
    {
        QVERIFY(
            gate().recordAddressee(founder(), customers, m_person, AddresseeCapacity::Business, {}).result());
        const auto line = m_house->look();
        QCOMPARE(*Sql(*line, "test",
                     QStringLiteral("SELECT COUNT(*) FROM audit_entry WHERE action = 'gate.addressee'"))
                      .number(),
            1);
    }

    void answersForAllAsForEach();
    void keepsWhoOnlyAskedForTheBookOutOfTheNewsletter();

private:
    const Gate &gate() const { return m_house->services().gate(); }

    Result<GateVerdict> ask(Channel channel = Channel::Email, std::optional<Id<Contact>> contact = {}) const
    {
        return gate()
            .mayContact(
                founder(), customers, contact.value_or(m_person), QStringLiteral("club-news"), channel)
            .result();
    }

    Result<GateVerdict> askAt(Instant at, Channel channel = Channel::Email) const
    {
        return gate()
            .mayContact(founder(), customers, m_person, QStringLiteral("club-news"), channel, at)
            .result();
    }

    static SoftOptInTests everyTest()
    {
        SoftOptInTests all;
        for (const SoftOptInTest test : allSoftOptInTests)
            all = all.with(test);
        return all;
    }

    Id<Purpose> purposeOf(const QString &key) const
    {
        const auto all = purposes().list(founder()).result();
        for (const Purpose &purpose : *all) {
            if (purpose.key == key)
                return purpose.id;
        }
        return {};
    }

    Outcome fill(GateCrowd &crowd, Id<Purpose> club, Id<Purpose> other) const;
};

/// Some of everything that the gate looks at, and not always in order.
Outcome TestGate::fill(GateCrowd &crowd, Id<Purpose> club, Id<Purpose> other) const
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
                oneIn(3)        ? mailbox
                    : oneIn(20) ? Id<ContactPoint>(999'999)
                                : Id<ContactPoint>());
        }
        if (oneIn(5))
            std::ignore = gate_repository::add(crowd.line(), customers,
                SoftOptIn{.contact = person,
                    .purpose = club,
                    .channel = oneIn(2) ? Channel::Email : Channel::Phone,
                    .soldOn = moment().toLocal().date().addYears(-random.bounded(3)),
                    .tests = oneIn(4) ? SoftOptInTests({SoftOptInTest::SO1}) : everyTest(),
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

void TestGate::answersForAllAsForEach()
{
    Purpose letters = tests::clubPurpose();
    letters.key = QStringLiteral("letters");
    letters.basis = LawfulBasis::LegitimateInterest;
    letters.channels = {Channel::Email, Channel::Post, Channel::Phone};
    letters.assessment = QStringLiteral("Afgewogen.");
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
                .at = {tests::afternoon.micros - daysAgo * tests::aDay}};
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

void TestGate::keepsWhoOnlyAskedForTheBookOutOfTheNewsletter()
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

QTEST_GUILESS_MAIN(TestGate)

#include "tst_gate.moc"
