#include "app/staff/sign_in.h"
#include "app/storage/sql.h"
#include "services/consent_house.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QTest>

using tests::actOf;
using tests::clubPurpose;
using tests::customers;
using enum ConsentAct;

class TestConsents final
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
        earlier.statement = QStringLiteral("Ja, ik wil clubnieuws.");
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
        backdated.happenedAt = Instant{m_now.micros - 120'000'000};
        const auto late = record(backdated);

        for (const ConsentEntry &entry : history()) {
            const bool old = entry.event.id == first->event || entry.event.id == late->event;
            QCOMPARE(entry.wordingNumber, old ? 1 : 2);
            QCOMPARE(entry.titleEn, old ? QStringLiteral("Club news") : QStringLiteral("Club tidings"));
        }
    }

    void takesNoTextForShownThatWasNotWrittenYet()
    {
        ConsentDraft draft = actOf(Given);
        draft.happenedAt = Instant{m_now.micros - tests::aDay};
        const auto without = record(draft);
        draft.statement = QStringLiteral("Ja, stuur mij het clubnieuws van 2026.");
        const auto with = record(draft);
        draft.act = Withdrawn;
        draft.channel = Channel::Phone;
        draft.statement.clear();
        const auto withdrawn = record(draft);

        QVERIFY(!without);
        QCOMPARE(without.error().what, QStringLiteral("consent.give.wording"));
        QVERIFY(with);
        QCOMPARE(with->state, ConsentState::Given);
        QVERIFY(withdrawn);
        for (const ConsentEntry &entry : history())
            QCOMPARE(entry.wordingNumber, 0);
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
        QVERIFY(record(draft));

        QCOMPARE(history().first().evidenceName, draft.evidence->name);
        QCOMPARE(history().first().evidenceDigest,
            QCryptographicHash::hash(draft.evidence->content, QCryptographicHash::Sha256));
        const auto kept = m_house->services()
                              .contacts()
                              .attachment(founder(), customers, m_person, history().first().event.evidence)
                              .result();
        QCOMPARE(kept->content, draft.evidence->content);
    }

    void takesAMistakeBackByAnotherEvent()
    {
        std::ignore = record(actOf(Given));
        const QDate until = stateOf(Channel::Email).validUntil;
        m_now.micros += tests::aDay;
        const auto mistake = record(actOf(Objected));
        QVERIFY(mistake->correctable);
        QCOMPARE(suppressed(), 3);

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

    void givesNothingBackThatCouldNotBeGivenAnew_data()
    {
        QTest::addColumn<QString>("obstacle");
        for (const char *obstacle :
            {"contact.restricted", "contact.own-record", "consent.correct-reworded", "purpose.ended"})
            QTest::newRow(obstacle) << QString::fromLatin1(obstacle);
    }

    void givesNothingBackThatCouldNotBeGivenAnew()
    {
        QFETCH(QString, obstacle);
        std::ignore = record(actOf(Given));
        m_now.micros += tests::aDay;
        const auto mistake = record(actOf(Objected));
        m_now.micros += tests::aDay;
        Permit corrector = founder();
        const Id<Purpose> purpose = purposes().list(founder()).result()->first().id;
        const auto line = m_house->look();
        if (obstacle == QLatin1String("contact.restricted")) {
            QVERIFY(Sql(*line, "test", QStringLiteral("UPDATE contact SET restricted_at = 1")).run());
        } else if (obstacle == QLatin1String("contact.own-record")) {
            std::ignore = m_house->member(QStringLiteral("dam"), {{Role::Steward, customers}});
            QVERIFY(Sql(*line, "test",
                QStringLiteral(
                    "UPDATE staff_member SET own_contact = (SELECT ref FROM contact) WHERE name = 'dam'"))
                        .run());
            corrector = *m_house->services()
                             .signIn()
                             .enter(QStringLiteral("dam"), tests::OpenHouse::passphrase())
                             .result();
        } else if (obstacle == QLatin1String("purpose.ended")) {
            QVERIFY(purposes().end(founder(), purpose).result());
        } else {
            PurposeWording next = clubPurpose().wording;
            next.wordingNl += QStringLiteral(" Ook van partners.");
            QVERIFY(purposes().reword(founder(), purpose, next, true).result());
        }

        const auto corrected = consents().correct(corrector, customers, mistake->event).result();

        QVERIFY(!corrected);
        QCOMPARE(corrected.error().failure, Failure::Refused);
        QCOMPARE(corrected.error().what, obstacle);
        QCOMPARE(stateOf(Channel::Email).state, ConsentState::Withdrawn);
        QCOMPARE(suppressed(), 3);
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
        const auto past =
            consents()
                .addGround(founder(), customers, m_person,
                    {.purposeKey = invoicing.key, .holdsUntil = m_now.toLocal().date().addDays(-1)})
                .result();
        QCOMPARE(past ? QString() : past.error().what, QStringLiteral("ground.until-past"));
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
};

QTEST_GUILESS_MAIN(TestConsents)

#include "tst_consents.moc"
