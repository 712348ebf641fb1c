#include "app/gate/gate.h"
#include "services/gate_crowd.h"

#include <QTest>

using tests::actOf;
using tests::customers;
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
        m_now.micros += tests::aDay;
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
                            .tests = tests::everySoftOptInTest()})
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
                            .tests = tests::everySoftOptInTest()})
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
        settings.consentAge = 15;
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

    void hearsAWithdrawalFromADeskWhoseClockIsAhead()
    {
        std::ignore = record(actOf(Given));
        const Instant here = m_now;
        m_now.micros += 60'000'000;
        std::ignore = record(actOf(Withdrawn));
        m_now = here;

        QCOMPARE(ask()->answer.reason, GateReason::Withdrawn);
        m_now.micros += tests::aDay;
        QVERIFY(askAt(here)->answer.allowed);
    }

    void takesThePastAsItWasKnown()
    {
        std::ignore = record(actOf(Given));
        m_now.micros += 5 * tests::aDay;
        const Instant before = m_now;
        m_now.micros += 5 * tests::aDay;
        ConsentDraft late = actOf(Withdrawn);
        late.happenedAt = Instant{before.micros - tests::aDay};
        QVERIFY(record(late));

        QVERIFY(askAt(before)->answer.allowed); // nobody could know of it
        QCOMPARE(ask()->answer.reason, GateReason::Withdrawn);
        m_now.micros += tests::aDay;
        QCOMPARE(askAt({m_now.micros - 1})->answer.reason, GateReason::Withdrawn);
    }

    void writesToTheAddressOfTheSaleOnly()
    {
        ContactDraft draft = tests::draftOf(QStringLiteral("Berg"));
        draft.identifiers.clear();
        draft.points = {{.kind = ContactPoint::Kind::Email, .value = QStringLiteral("a@berg.example")},
            {.kind = ContactPoint::Kind::Email, .value = QStringLiteral("b@berg.example")}};
        const auto person = m_house->services().contacts().add(founder(), customers, draft).result();
        QVERIFY(person);
        SoftOptInDraft sale{.purposeKey = QStringLiteral("club-news"),
            .soldOn = QDate(2026, 3, 1),
            .reference = QStringLiteral("F-1"),
            .tests = tests::everySoftOptInTest()};
        const auto nameless = gate().recordSoftOptIn(founder(), customers, *person, sale).result();
        sale.detail = QStringLiteral("jan@voorbeeld.example");
        const auto other = gate().recordSoftOptIn(founder(), customers, *person, sale).result();
        sale.detail = QStringLiteral("b@berg.example");
        QVERIFY(gate().recordSoftOptIn(founder(), customers, *person, sale).result());
        const auto file = m_house->services().contacts().find(founder(), customers, *person).result();

        QCOMPARE(nameless.error().what, QStringLiteral("consent.detail-several"));
        QCOMPARE(other.error().what, QStringLiteral("consent.detail"));
        const auto answer = ask(Channel::Email, *person)->answer;
        QCOMPARE(answer.rule, GateRule::TM2);
        QCOMPARE(answer.detail, file->points.last().id);
    }

    void knowsWhoObjectedByPostAndByPlainAddress()
    {
        Purpose letters = tests::clubPurpose();
        letters.key = QStringLiteral("letters");
        letters.basis = LawfulBasis::LegitimateInterest;
        letters.channels = {Channel::Email, Channel::Post};
        letters.assessment = QStringLiteral("Afgewogen.");
        letters.weighing = tests::weighed();
        QVERIFY(purposes().add(founder(), letters).result());
        const auto byPost = [&](Id<Contact> person) {
            return gate().mayContact(founder(), customers, person, letters.key, Channel::Post).result();
        };
        ContactDraft draft = tests::draftOf(QStringLiteral("Dam"));
        draft.identifiers.clear();
        draft.points = {
            {.kind = ContactPoint::Kind::Email, .value = QStringLiteral("jan+club@voorbeeld.example")}};
        const auto twin = m_house->services().contacts().add(founder(), customers, draft).result();
        draft.name.initials = QStringLiteral("P.");
        draft.name.givenName = QStringLiteral("Piet");
        draft.points.clear();
        const auto family = m_house->services().contacts().add(founder(), customers, draft).result();
        QVERIFY(twin && family);
        QVERIFY(m_house->services().consents().record(founder(), customers, *twin, actOf(Given)).result());
        QVERIFY(byPost(*twin)->answer.allowed);
        QVERIFY(ask(Channel::Email, *twin)->answer.allowed);
        m_now.micros += tests::aDay;
        QVERIFY(record(actOf(Objected)));

        QCOMPARE(byPost(*twin)->answer.reason, GateReason::Suppressed);
        QCOMPARE(ask(Channel::Email, *twin)->answer.reason, GateReason::Suppressed);
        QVERIFY(byPost(*family)->answer.allowed);
    }

    void refusesMarketingOnABasisThatCannotCarryIt()
    {
        Purpose offers = tests::clubPurpose();
        offers.key = QStringLiteral("offers");
        offers.basis = LawfulBasis::Contract;
        offers.marketing = true;
        const auto refused = purposes().add(founder(), offers).result();
        offers.marketing.reset();
        QVERIFY(purposes().add(founder(), offers).result());

        QCOMPARE(refused.error().what, QStringLiteral("purpose.marketing"));
        QCOMPARE(gate()
                     .mayContact(founder(), customers, m_person, offers.key, Channel::Email)
                     .result()
                     ->answer.rule,
            GateRule::PurposeLimit);
    }

    void notesInTheTrailThatSomebodyWasAskedAbout()
    {
        std::ignore = ask();
        std::ignore = ask(Channel::Phone);
        std::ignore = record(actOf(Given)); // behind the notes on the same thread
        const auto line = m_house->look();
        QCOMPARE(*Sql(*line, "test",
                     QStringLiteral("SELECT COUNT(*) FROM audit_entry WHERE action = 'contact.view'"))
                      .number(),
            1);
    }

    void hearsTheRepresentativeOfAChild()
    {
        ContactDraft draft = tests::draftOf(QStringLiteral("Kind"));
        draft.birthDate = QDate(2012, 5, 1);
        draft.identifiers.clear();
        const auto child = m_house->services().contacts().add(founder(), customers, draft).result();
        QVERIFY(child);
        ConsentDraft consent = actOf(Given);
        consent.representative = QStringLiteral("A. Dam");
        consent.authority = QStringLiteral("gezagsregister gezien");
        const auto given =
            m_house->services().consents().record(founder(), customers, *child, consent).result();
        QVERIFY2(given, qPrintable(given ? QString() : given.error().what));

        QVERIFY(ask(Channel::Email, *child)->answer.allowed);
        // Without a word of theirs nothing else opens either.
        QCOMPARE(ask(Channel::Phone, *child)->answer.reason, GateReason::TooYoung);
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
};

QTEST_GUILESS_MAIN(TestGate)

#include "tst_gate.moc"
