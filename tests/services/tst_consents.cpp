#include "app/storage/sql.h"
#include "services/consent_house.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QTest>

using tests::actOf;
using tests::clubPurpose;
using enum ConsentAct;

constexpr FilingSystem customers = FilingSystem::Customers;

class TestConsents final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        m_now = tests::afternoon;
        m_house = tests::OpenHouse::open(backend, Clock([this] { return m_now; }));
        if (!m_house)
            QSKIP("this server is not here");
        QVERIFY(purposes().add(founder(), clubPurpose()).result());
        m_person = *m_house->services()
                        .contacts()
                        .add(founder(), customers, tests::draftOf(QStringLiteral("Dam")))
                        .result();
    }

    void cleanup() { m_house.reset(); }

    void walksALineThroughItsStates()
    {
        using State = ConsentState;
        const QList<std::pair<ConsentAct, State>> walk = {{Asked, State::Requested},
            {Deferred, State::Deferred}, {Refused, State::Refused}, {Given, State::Given},
            {Reaffirmed, State::Renewed}, {Withdrawn, State::Withdrawn}, {Given, State::Given},
            {Objected, State::Withdrawn}, {Given, State::Given}, {Invalidated, State::Invalidated}};
        for (const auto &[act, state] : walk) {
            m_now.micros += tests::aDay;
            const auto recorded = record(actOf(act));
            QVERIFY2(recorded, qPrintable(recorded ? QString() : recorded.error().what));
            QCOMPARE(recorded->state, state);
            QCOMPARE(stateOf(Channel::Email).state, state);
            QCOMPARE(*stateOf(Channel::Email).since, m_now);
        }
        QCOMPARE(stateOf(Channel::Phone).state, State::Unknown);
    }

    void waitsForTheSecondStepWhereOptingInTakesTwo()
    {
        Purpose purpose = clubPurpose();
        purpose.key = QStringLiteral("two-steps");
        purpose.doubleOptIn = true;
        QVERIFY(purposes().add(founder(), purpose).result());
        ConsentDraft draft = actOf(Given);
        draft.purposeKey = purpose.key;

        QCOMPARE(record(draft)->state, ConsentState::Pending);
        draft.act = Confirmed;
        QCOMPARE(record(draft)->state, ConsentState::Given);
    }

    void takesGivenAgainAsAReaffirmation()
    {
        std::ignore = record(actOf(Given));
        m_now.micros += tests::aDay;

        const auto again = record(actOf(Given));

        QCOMPARE(again->act, Reaffirmed);
        QCOMPARE(again->state, ConsentState::Renewed);
        QCOMPARE(stateOf(Channel::Email).validUntil, QDate(2027, 3, 15));
    }

    void refusesWhatTheStateDoesNotAllow()
    {
        QVERIFY(!record(actOf(Confirmed)));
        std::ignore = record(actOf(Refused));
        const auto tooSoon = record(actOf(Asked));

        QCOMPARE(tooSoon.error().what, QStringLiteral("consent.ask.too-soon"));
        m_now.micros += 181 * tests::aDay;
        QVERIFY(record(actOf(Asked)));
    }

    void asksForProofAndAMomentThatHasCome()
    {
        ConsentDraft draft = actOf(Given);
        draft.method.clear();
        QCOMPARE(record(draft).error().place, QStringList{QStringLiteral("method")});
        draft = actOf(Given);
        draft.happenedAt = Instant{m_now.micros + 1};
        QCOMPARE(record(draft).error().what, QStringLiteral("consent.future"));
        draft = actOf(Given, Channel::Post);
        QCOMPARE(record(draft).error().what, QStringLiteral("consent.channel"));
        draft = actOf(Given);
        draft.evidence =
            ConsentEvidence{QStringLiteral("groot.pdf"), {}, QByteArray(ConsentEvidence::largest + 1, 'x')};
        QCOMPARE(record(draft).error().what, QStringLiteral("consent.evidence-too-large"));
        QVERIFY(history().isEmpty());
    }

    void neverRefusesAWithdrawal()
    {
        ConsentDraft draft{
            .purposeKey = QStringLiteral("club-news"), .channel = Channel::Post, .act = Withdrawn};
        draft.happenedAt = Instant{m_now.micros + tests::aDay};
        draft.evidence = ConsentEvidence{};
        draft.detail = Id<ContactPoint>(4711);
        const auto incomplete = record(draft);
        const auto again = record(draft);
        const auto line = m_house->look();
        QVERIFY(Sql(*line, "test", QStringLiteral("UPDATE contact SET restricted_at = 1")).run());
        const auto restricted = record(actOf(Withdrawn));
        const auto objected = record(actOf(Objected));
        const auto given = record(actOf(Given));

        QCOMPARE(incomplete->state, ConsentState::Withdrawn);
        QCOMPARE(incomplete->leftOut,
            (QStringList{QStringLiteral("moment"), QStringLiteral("evidence"), QStringLiteral("detail")}));
        QCOMPARE(again->state, ConsentState::Withdrawn);
        QVERIFY(restricted);
        QVERIFY(objected);
        QCOMPARE(given.error().what, QStringLiteral("contact.restricted"));
        QCOMPARE(history().size(), 4);
    }

    void defendsItsHistory()
    {
        std::ignore = record(actOf(Given));
        const auto line = m_house->look();

        QVERIFY(!Sql(*line, "test", QStringLiteral("UPDATE consent_event SET act = 6")).run());
        QVERIFY(!Sql(*line, "test", QStringLiteral("DELETE FROM consent_event")).run());
        QCOMPARE(history().size(), 1);
    }

    void ordersWhatHappenedAtTheSameMomentByItsRecording()
    {
        std::ignore = record(actOf(Given));
        std::ignore = record(actOf(Withdrawn));
        ConsentDraft earlier = actOf(Given);
        earlier.happenedAt = Instant{m_now.micros - tests::aDay};
        const auto late = record(earlier);

        QCOMPARE(late->state, ConsentState::Withdrawn);
        QCOMPARE(history().size(), 3);
        QCOMPARE(history().first().event.id, late->event);
        QCOMPARE(history().at(1).event.act, Given);
        QCOMPARE(history().at(2).event.act, Withdrawn);
    }

    void expiresAtMidnightOfTheFirstDayAfter()
    {
        std::ignore = record(actOf(Given));
        QCOMPARE(stateOf(Channel::Email).validUntil, QDate(2027, 3, 14));

        m_now = Instant::fromDateTime(QDateTime(QDate(2027, 3, 13), QTime(23, 59, 59)));
        QCOMPARE(stateOf(Channel::Email).state, ConsentState::Given);
        QCOMPARE(*stateOf(Channel::Email).daysLeft, 1);
        m_now = Instant::fromDateTime(QDateTime(QDate(2027, 3, 14), QTime(0, 0)));
        QCOMPARE(stateOf(Channel::Email).state, ConsentState::Expired);
        QVERIFY(!stateOf(Channel::Email).daysLeft);
        QCOMPARE(record(actOf(Given))->state, ConsentState::Given);
    }

    void keepsTheWordingThatWasInForce()
    {
        const auto first = record(actOf(Given));
        PurposeWording next = clubPurpose().wording;
        next.titleEn = QStringLiteral("Club tidings");
        m_now.micros += tests::aDay;
        QVERIFY(purposes()
                    .reword(founder(), purposes().list(founder()).result()->first().id, next, false)
                    .result());
        std::ignore = record(actOf(Given, Channel::Phone));
        ConsentDraft backdated = actOf(Withdrawn, Channel::Phone);
        backdated.happenedAt = Instant{m_now.micros - 1000};
        const auto late = record(backdated);

        for (const ConsentEntry &entry : history()) {
            const bool old = entry.event.id == first->event || entry.event.id == late->event;
            QCOMPARE(entry.wordingNumber, old ? 1 : 2);
            QCOMPARE(entry.titleEn, old ? QStringLiteral("Club news") : QStringLiteral("Club tidings"));
        }
    }

    void endsRunningConsentWhenTheTextChangesMateriallyOrThePurposeEnds()
    {
        std::ignore = record(actOf(Given));
        const Id<Purpose> id = purposes().list(founder()).result()->first().id;
        PurposeWording next = clubPurpose().wording;
        next.wordingNl += QStringLiteral(" Ook van partners.");
        m_now.micros += tests::aDay;

        QCOMPARE(*purposes().reword(founder(), id, next, true).result(), 1);
        QCOMPARE(stateOf(Channel::Email).state, ConsentState::Expired);
        std::ignore = record(actOf(Given));
        QCOMPARE(*purposes().end(founder(), id).result(), 1);
        QCOMPARE(stateOf(Channel::Email).state, ConsentState::Revoked);
        QCOMPARE(record(actOf(Given)).error().what, QStringLiteral("purpose.ended"));
        QVERIFY(record(actOf(Withdrawn)));
    }

    void keepsEvidenceWithItsDigest()
    {
        ConsentDraft draft = actOf(Given);
        draft.evidence = ConsentEvidence{
            QStringLiteral("formulier.pdf"), QStringLiteral("application/pdf"), QByteArray("%PDF-\0x", 7)};
        const auto recorded = record(draft);

        QCOMPARE(history().first().evidenceName, draft.evidence->name);
        QCOMPARE(history().first().evidenceDigest,
            QCryptographicHash::hash(draft.evidence->content, QCryptographicHash::Sha256));
        const auto kept = consents().evidence(founder(), customers, recorded->event).result();
        QCOMPARE(kept->content, draft.evidence->content);
    }

    void takesAMistakeBackByAnotherEvent()
    {
        std::ignore = record(actOf(Given));
        const QDate until = stateOf(Channel::Email).validUntil;
        m_now.micros += tests::aDay;
        const auto mistake = record(actOf(Objected));
        QVERIFY(mistake->correctable);
        QCOMPARE(suppressed(), 2);

        const auto corrected = consents().correct(founder(), customers, mistake->event).result();
        const auto twice = consents().correct(founder(), customers, mistake->event).result();

        QCOMPARE(corrected->state, ConsentState::Given);
        QCOMPARE(stateOf(Channel::Email).validUntil, until);
        QCOMPARE(history().size(), 3);
        QCOMPARE(history().last().event.corrects, mistake->event);
        QCOMPARE(twice.error().failure, Failure::Refused);
        QCOMPARE(suppressed(), 0);
        m_now.micros += tests::aDay;
        const auto wrong = record(actOf(Given, Channel::Phone));
        QCOMPARE(consents().correct(founder(), customers, wrong->event).result()->state,
            ConsentState::Invalidated);
    }

    void keepsObjectorsFromComingBackByKeyedHashes()
    {
        std::ignore = record(actOf(Withdrawn));
        QCOMPARE(suppressed(), 0);
        std::ignore = record(actOf(Objected));

        QCOMPARE(suppressed(), 2);
        auto draft = tests::draftOf(QStringLiteral("Dam"));
        draft.identifiers.clear();
        const auto back = m_house->services().contacts().add(founder(), customers, draft).result();
        QCOMPARE(back.error().what, QStringLiteral("contact.suppressed"));
    }

    void showsEveryPurposeWithItsGround()
    {
        Purpose invoicing = clubPurpose();
        invoicing.key = QStringLiteral("invoicing");
        invoicing.basis = LawfulBasis::LegalObligation;
        invoicing.assessment = QStringLiteral("AWR art. 52");
        QVERIFY(purposes().add(founder(), invoicing).result());

        const auto ground =
            consents().addGround(founder(), customers, m_person, {.purposeKey = invoicing.key}).result();
        const auto asConsent =
            consents()
                .addGround(founder(), customers, m_person,
                    {.purposeKey = QStringLiteral("club-news"), .reason = QStringLiteral("x")})
                .result();
        std::ignore = record(actOf(Given));
        const auto lines = consents().states(founder(), customers, m_person).result();

        QVERIFY(ground);
        QCOMPARE(asConsent.error().what, QStringLiteral("ground.is-consent"));
        QCOMPARE(lines->size(), 3);
        QCOMPARE(lines->at(0).state, ConsentState::Given);
        QCOMPARE(lines->at(1).basis, LawfulBasis::LegalObligation);
        QVERIFY(!lines->at(1).channel);
        QCOMPARE(lines->at(1).reason, invoicing.assessment);
        QCOMPARE(lines->at(2).state, ConsentState::Unknown);
        QCOMPARE(*lines->at(2).channel, Channel::Phone);
    }

    void letsAViewerLookAndNoMore()
    {
        const Permit viewer = m_house->member(QStringLiteral("inzage"), {{Role::Viewer, customers}});
        const Permit stranger =
            m_house->member(QStringLiteral("hr"), {{Role::Steward, FilingSystem::Employees}});

        QVERIFY(consents().history(viewer, customers, m_person).result());
        for (const ConsentAct act : allConsentActs) {
            const auto refused = consents().record(viewer, customers, m_person, actOf(act)).result();
            QCOMPARE(refused.error().failure, Failure::Refused);
        }
        QCOMPARE(
            consents().history(stranger, customers, m_person).result().error().failure, Failure::Refused);
        QCOMPARE(consents().record(stranger, customers, m_person, actOf(Withdrawn)).result().error().failure,
            Failure::Refused);
        QVERIFY(history().isEmpty());
    }

    void writesNoValueInTheTrail()
    {
        const QString mark = QStringLiteral("Zwaluwstaartqx");
        ConsentDraft draft = actOf(Given);
        draft.statement = draft.remark = draft.method = mark;
        draft.evidence = ConsentEvidence{mark + QStringLiteral(".pdf"), {}, mark.toUtf8()};
        QVERIFY(record(draft));

        const auto entries = m_house->services().auditTrail().list(founder(), 0).result();

        const AuditEntry &entry = entries->rows.first();
        QCOMPARE(entry.action, QStringLiteral("consent.record"));
        QCOMPARE(entry.detail.value(QStringLiteral("purpose")).toString(), QStringLiteral("club-news"));
        QCOMPARE(entry.detail.value(QStringLiteral("act")).toString(), QStringLiteral("given"));
        for (const AuditEntry &each : entries->rows)
            QVERIFY(!QJsonDocument(each.detail).toJson().contains(mark.toUtf8()));
    }

    void keepsANationalNumberOutOfWhatWasSaid()
    {
        ConsentDraft draft = actOf(Given);
        draft.statement = QStringLiteral("mijn bsn is 111222333");
        QCOMPARE(record(draft).error().what, QStringLiteral("consent.national-number"));
        draft.act = Withdrawn;
        QVERIFY(record(draft));
        QVERIFY(!history().first().event.statement.contains(QStringLiteral("111222333")));
    }

private:
    const Consents &consents() const { return m_house->services().consents(); }
    const Purposes &purposes() const { return m_house->services().purposes(); }
    const Permit &founder() const { return m_house->founder(); }

    Result<RecordedConsent> record(const ConsentDraft &draft) const
    {
        return consents().record(founder(), customers, m_person, draft).result();
    }

    QList<ConsentEntry> history() const
    {
        return *consents().history(founder(), customers, m_person).result();
    }

    ConsentLine stateOf(Channel channel) const
    {
        const auto lines = consents().states(founder(), customers, m_person).result();
        for (const ConsentLine &line : *lines) {
            if (line.channel == channel)
                return line;
        }
        return {};
    }

    qint64 suppressed() const
    {
        const auto line = m_house->look();
        return *Sql(*line, "test", QStringLiteral("SELECT COUNT(*) FROM suppression WHERE scope = 'all'"))
                    .number();
    }

    Instant m_now;
    std::unique_ptr<tests::OpenHouse> m_house;
    Id<Contact> m_person;
};

QTEST_GUILESS_MAIN(TestConsents)

#include "tst_consents.moc"
