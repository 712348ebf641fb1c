#include "app/consent/consents.h"
#include "app/consent/purposes.h"
#include "app/gate/gate.h"
#include "app/requests/decision_document.h"
#include "services/request_desk.h"
#include "support/weighed.h"

#include <QTest>

using tests::marker;

/// What stops, restricts and frees: objection, withdrawal of consent, restriction and its end.
class TestRequestLimits final
    : public QObject
    , private tests::RequestDesk
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        if (!open(backend))
            QSKIP("this server is not here");
        addPurpose(QStringLiteral("club-news"), LawfulBasis::Consent, {Channel::Email, Channel::Phone});
        addPurpose(
            QStringLiteral("own-offers"), LawfulBasis::LegitimateInterest, {Channel::Email, Channel::Post});
        addPurpose(QStringLiteral("orders"), LawfulBasis::Contract, {Channel::Email});
        const ConsentDraft draft{.purposeKey = QStringLiteral("club-news"),
            .act = ConsentAct::Given,
            .method = QStringLiteral("phone")};
        const auto given =
            m_house->services().consents().record(founder(), customers, m_contact, draft).result();
        QVERIFY2(given, given ? "" : qPrintable(given.error().what));
        QVERIFY(addGround("own-offers") && addGround("orders"));
        m_now.micros += Instant::hour;
    }

    void cleanup() { close(); }

    void stopsAllMarketingWhenAnObjectionComesIn()
    {
        QVERIFY(may("club-news") && may("orders"));
        const Id<Request> id = *intake({.type = Request::Type::Objection});

        const Request request = fileOf(id).request;
        QCOMPARE(request.stage, Request::Stage::NotifyingRecipients);
        QCOMPARE(request.outcome, Request::Outcome::Granted);
        QVERIFY(request.executedAt);
        QVERIFY(!may("club-news"));
        QVERIFY(!may("own-offers", Channel::Post));
        QVERIFY(may("orders")); // service messages go on
        QCOMPARE(counted(QStringLiteral("(SELECT DISTINCT hash FROM suppression WHERE scope = 'all') s")), 1);
        QCOMPARE(counted(QStringLiteral("consent_event WHERE act = %1").arg(int(ConsentAct::Objected))), 4);
        // What carried it for this person is over as well, so that nobody is kept for it.
        QCOMPARE(counted(QStringLiteral("processing_ground WHERE holds_until = '2026-11-01'")), 1);
        QCOMPARE(RequestResult::fromJson(request.result).stopped.size(), 4);
        QVERIFY(requests().close(founder(), customers, id, QDate(2026, 11, 2)).result());
        QVERIFY(execute(id).error().what.startsWith(QStringLiteral("request.")));
        QCOMPARE(atOnce(id).error().what, QStringLiteral("request.executed-already"));
    }

    void withdrawsConsentWithoutAnIdentityOrAnApprover()
    {
        const Id<Request> id = *intake({.type = Request::Type::ConsentWithdrawal});

        const Request request = fileOf(id).request;
        QCOMPARE(request.stage, Request::Stage::NotifyingRecipients);
        QCOMPARE(request.identityLevel, 0);
        QVERIFY(!may("club-news"));
        QCOMPARE(counted(QStringLiteral("consent_event WHERE act = %1").arg(int(ConsentAct::Withdrawn))), 2);
        QCOMPARE(counted(QStringLiteral("consent_event WHERE act = %1").arg(int(ConsentAct::Objected))), 0);
        QCOMPARE(RequestResult::fromJson(request.result).stopped,
            (QStringList{QStringLiteral("club-news:email"), QStringLiteral("club-news:phone")}));
        QCOMPARE(counted(QStringLiteral("processing_ground WHERE holds_until IS NULL")), 2);
    }

    void stopsOnlyWhatThePersonLimitsItTo()
    {
        const auto id = intake({.type = Request::Type::Objection,
            .aim = {.purposeKey = QStringLiteral("own-offers"), .channel = Channel::Post}});

        QVERIFY2(id, id ? "" : qPrintable(id.error().what));
        QVERIFY(!may("own-offers", Channel::Post));
        QVERIFY(may("club-news"));
        QCOMPARE(RequestResult::fromJson(fileOf(*id).request.result).stopped,
            QStringList{QStringLiteral("own-offers:post")});
        const auto unknown =
            intake({.type = Request::Type::Objection, .aim = {.purposeKey = QStringLiteral("no-such")}});
        QCOMPARE(unknown.error().what, QStringLiteral("purpose"));
        QCOMPARE(intake({.type = Request::Type::Access, .aim = {.channel = Channel::Post}}).error().what,
            QStringLiteral("request.aim"));
        QCOMPARE(intake({.type = Request::Type::Restriction, .aim = {.kind = RequestAim::Kind::Lifting}})
                     .error()
                     .what,
            QStringLiteral("request.aim"));
    }

    void endsNothingAtOnceThatIsNeitherConsentNorMarketing()
    {
        const auto whyNot = [this](Request::Type type, const char *purpose) {
            const auto id = intake({.type = type, .aim = {.purposeKey = QLatin1String(purpose)}});
            return id ? Error{} : id.error();
        };
        const Error wrong{Failure::Invalid, QStringLiteral("request.aim"), {QStringLiteral("purpose")}};

        QCOMPARE(whyNot(Request::Type::Objection, "orders"), wrong);
        QCOMPARE(whyNot(Request::Type::ConsentWithdrawal, "orders"), wrong);
        QCOMPARE(whyNot(Request::Type::ConsentWithdrawal, "own-offers"), wrong);

        QVERIFY(may("orders"));
        QCOMPARE(counted(QStringLiteral("request")), 0);
    }

    void barsWhoObjectsWhereNothingPromotesYet()
    {
        const Purposes &purposes = m_house->services().purposes();
        const auto all = purposes.list(founder()).result();
        for (const Purpose &purpose : *all) {
            QVERIFY(!purpose.promotes() || purposes.end(founder(), purpose.id).result());
        }

        const auto id = intake({.type = Request::Type::Objection});

        QVERIFY2(id, id ? "" : qPrintable(id.error().what));
        QCOMPARE(counted(QStringLiteral("suppression WHERE scope = 'all'")), 1);
        addPurpose(QStringLiteral("later-offers"), LawfulBasis::LegitimateInterest, {Channel::Email});
        QVERIFY(addGround("later-offers"));
        QVERIFY(!may("later-offers"));
    }

    void weighsAnObjectionOfOnesOwnSituationBehindARestriction()
    {
        const auto id =
            intake({.type = Request::Type::Objection, .aim = {.kind = RequestAim::Kind::OwnSituation}});
        QVERIFY(id);
        QVERIFY(contactOf(m_contact).restrictedAt);
        QCOMPARE(fileOf(*id).restrictions.first().ground, RestrictionGround::ObjectionPending);
        QCOMPARE(fileOf(*id).request.stage, Request::Stage::Received);
        QCOMPARE(atOnce(*id).error().what, QStringLiteral("request.not-at-once"));
        QVERIFY(
            requests().verifyIdentity(founder(), customers, *id, QStringLiteral("known-channel")).result());
        const auto contract =
            requests().propose(founder(), customers, *id, {.stops = {QStringLiteral("orders")}}).result();
        QCOMPARE(contract.error().what, QStringLiteral("request.stop-basis"));
        const auto plan = requests().propose(founder(), customers, *id, {}).result();
        QVERIFY(plan && plan->stops.contains(QStringLiteral("own-offers")));
        QCOMPARE(lifting(*id).error().what, QStringLiteral("request.lift-early"));
        QVERIFY(!approve(founder(), *id));
        QVERIFY(approve(*m_approver, *id));

        const auto executed = execute(*id);

        QVERIFY2(executed, executed ? "" : qPrintable(executed.error().what));
        QVERIFY(executed->stopped.contains(QStringLiteral("own-offers:email")));
        QVERIFY(executed->notify.isEmpty());
        const auto free = lifting(*id);
        QVERIFY2(free, free ? "" : qPrintable(free.error().what));
        QVERIFY(approve(*m_approver, *free));
        QVERIFY(execute(*free));
        QVERIFY(!contactOf(m_contact).restrictedAt);
        QVERIFY(!may("own-offers"));
        QVERIFY(may("orders"));
    }

    void keepsARestrictionUntilAnotherApprovesItsEndAndThePersonWasTold()
    {
        const auto id = intake(
            {.type = Request::Type::Restriction, .aim = {.ground = RestrictionGround::NeededForClaim}});
        QVERIFY(contactOf(m_contact).restrictedAt);
        QCOMPARE(atOnce(*id).error().what, QStringLiteral("request.identity-missing"));
        QVERIFY(requests().verifyIdentity(founder(), customers, *id, QStringLiteral("two-facts")).result());
        const auto planned = requests().propose(founder(), customers, *id, {}).result();
        QCOMPARE(planned.error().what, QStringLiteral("request.type-at-once"));
        const auto upheld = atOnce(*id, RestrictionGround::Unlawful);
        QVERIFY2(upheld, upheld ? "" : qPrintable(upheld.error().what));
        QCOMPARE(upheld->restricted, QStringLiteral("b"));
        QVERIFY(requests().close(founder(), customers, *id, QDate(2026, 11, 2)).result());
        m_now.micros += 30 * Instant::day;

        QCOMPARE(requests().proposeLifting(founder(), customers, *id, {}).result().error().what,
            QStringLiteral("request.informed-missing"));
        for (const QDate wrong : {QDate(2026, 11, 1), QDate(2026, 12, 3)})
            QCOMPARE(requests().proposeLifting(founder(), customers, *id, wrong).result().error().what,
                QStringLiteral("request.informed-day"));
        const auto free = lifting(*id);
        QVERIFY2(free, free ? "" : qPrintable(free.error().what));
        QCOMPARE(lifting(*id).error().what, QStringLiteral("request.lift-open"));
        QCOMPARE(execute(*free).error().what, QStringLiteral("request.not-approved"));
        QVERIFY(contactOf(m_contact).restrictedAt);
        QCOMPARE(approve(founder(), *free).error().what, QStringLiteral("request.registered-by-you"));
        QCOMPARE(fileOf(*free).request.dueOn, QDate(2027, 1, 4)); // the second is a Saturday
        const auto decision = approve(*m_approver, *free);
        QVERIFY(decision);
        // What is signed tells an end from a beginning; nobody signs on a server.
        if (!decision->document.isEmpty())
            QCOMPARE(
                DecisionDocument::fromBytes(decision->document)->kind, QStringLiteral("restriction-lifting"));
        QVERIFY(execute(*free));

        QVERIFY(!contactOf(m_contact).restrictedAt);
        const Restriction past = fileOf(*id).restrictions.first();
        QCOMPARE(past.ground, RestrictionGround::Unlawful);
        QCOMPARE(past.informedOn, QDate(2026, 12, 2));
        QVERIFY(past.liftedAt && !past.liftedBy.isEmpty());
        QCOMPARE(fileOf(*free).related.first().id, *id);
        QCOMPARE(execute(*free).error().what, QStringLiteral("request.executed-already"));
        QCOMPARE(lifting(*id).error().what, QStringLiteral("request.restriction-over"));
    }

    void staysRestrictedWhileAnotherRequestOrTheLawAsksIt()
    {
        const auto claim = intake(
            {.type = Request::Type::Restriction, .aim = {.ground = RestrictionGround::NeededForClaim}});
        m_now.micros += Instant::hour;
        const Instant later = m_now;
        const auto contested = intake({.type = Request::Type::Restriction});
        lifted(*claim);
        QCOMPARE(contactOf(m_contact).restrictedAt, std::optional(later));

        const auto line = m_house->look();
        QVERIFY(Sql(*line, "test", QStringLiteral("UPDATE restriction SET kept_since = 7")).run());
        lifted(*contested);

        QCOMPARE(contactOf(m_contact).restrictedAt, std::optional(Instant{7}));
    }

    void restrictsWhatIsContestedAndKeepsWhatThePersonSays()
    {
        const QString words = QStringLiteral("Dat is nooit mijn naam geweest.");
        const Id<Request> id = opened(Request::Type::Rectification);
        QVERIFY(requests().verifyIdentity(founder(), customers, id, QStringLiteral("two-facts")).result());
        QCOMPARE(requests()
                     .propose(founder(), customers, id, {.statement = QStringLiteral("bsn 111222333")})
                     .result()
                     .error()
                     .what,
            QStringLiteral("text.national-number"));
        QVERIFY(requests().propose(founder(), customers, id, {.statement = words}).result());
        QVERIFY(!contactOf(m_contact).restrictedAt);
        QVERIFY(approve(*m_approver, id));

        const auto executed = execute(id);

        QVERIFY2(executed, executed ? "" : qPrintable(executed.error().what));
        QCOMPARE(executed->file.request.outcome, Request::Outcome::PartlyGranted);
        QCOMPARE(executed->restricted, QStringLiteral("a"));
        const auto person = contacts().find(founder(), customers, m_contact).result();
        QVERIFY(person->contact.restrictedAt);
        QCOMPARE(person->contact.surname, marker);
        const auto notes = contacts().reveal(founder(), customers, m_contact, CoveredGroup::Notes).result();
        QCOMPARE(notes->notes.first().body, words);
        QVERIFY(lifting(id));
    }

    void leavesNoLockBehindWithADuplicate()
    {
        const auto first = intake({.type = Request::Type::Restriction});
        const auto again = intake({.type = Request::Type::Restriction});
        QCOMPARE(counted(QStringLiteral("restriction WHERE lifted_at IS NULL")), 2);

        QVERIFY(requests().setAside(founder(), customers, *again, *first).result());

        QCOMPARE(counted(QStringLiteral("restriction WHERE lifted_at IS NULL")), 1);
        QVERIFY(contactOf(m_contact).restrictedAt);
        lifted(*first);
        QVERIFY(!contactOf(m_contact).restrictedAt);
    }

    void leadsEveryKindToAnEnd_data()
    {
        QTest::addColumn<int>("type");
        for (const Request::Type type : allRequestTypes)
            QTest::addRow("%d", int(type)) << int(type);
    }

    void leadsEveryKindToAnEnd()
    {
        QFETCH(int, type);
        const Id<Request> id = opened(Request::Type(type));
        if (fileOf(id).request.stage == Request::Stage::Received)
            QVERIFY(
                requests().verifyIdentity(founder(), customers, id, QStringLiteral("in-person")).result());
        if (Request::Type(type) == Request::Type::Restriction)
            QVERIFY(atOnce(id));
        if (Request::Type(type) == Request::Type::Erasure ||
            Request::Type(type) == Request::Type::Rectification) {
            QVERIFY(requests()
                        .propose(founder(), customers, id,
                            Request::Type(type) == Request::Type::Erasure
                                ? Proposal{}
                                : Proposal{.corrections = {{QStringLiteral("surname"), {},
                                               QStringLiteral("Beter")}}})
                        .result());
            QVERIFY(approve(*m_approver, id));
            QVERIFY(execute(id));
        }

        QVERIFY(requests().answer(founder(), customers, id, QDate(2026, 11, 2)).result());
        QVERIFY(requests().close(founder(), customers, id, QDate(2026, 11, 2)).result());

        QCOMPARE(fileOf(id).request.stage, Request::Stage::Closed);
        QCOMPARE(fileOf(id).request.outcome, Request::Outcome::Granted);
    }

    void keepsBeforeAndAfterOfACorrectionAndTellsWhoeverHasTheOldValue()
    {
        const auto line = m_house->look();
        QVERIFY(Sql(*line, "test",
            QStringLiteral("INSERT INTO disclosure (filing_system, contact_id, recipient, happened_at, "
                           "recorded_by) VALUES (1, %1, 'Postduif BV', 1, 'x')")
                .arg(m_contact.number()))
                    .run());
        const Id<Request> id = approved(Request::Type::Rectification,
            {.corrections = {{QStringLiteral("surname"), {}, QStringLiteral("Verbeterd")}}});

        const auto executed = execute(id);

        QVERIFY2(executed, executed ? "" : qPrintable(executed.error().what));
        QCOMPARE(executed->notify, QStringList{QStringLiteral("Postduif BV")});
        QCOMPARE(requests().close(founder(), customers, id, QDate(2026, 11, 2)).result().error().what,
            QStringLiteral("request.notices-open"));
        const auto history = contacts().history(founder(), customers, m_contact).result();
        QCOMPARE(history->first().before, marker);
        QCOMPARE(history->first().after, QStringLiteral("Verbeterd"));
        QCOMPARE(history->first().requestRef, executed->file.request.ref);
    }

private:
    void addPurpose(const QString &key, LawfulBasis basis, Channels channels) const
    {
        Purpose purpose{.key = key,
            .basis = basis,
            .channels = channels,
            .categories = {DataCategory::Identity, DataCategory::ContactDetails},
            .wording = {.titleNl = key,
                .titleEn = key,
                .wordingNl = QStringLiteral("Ja, dat mag."),
                .wordingEn = QStringLiteral("Yes, you may.")}};
        if (basis == LawfulBasis::LegitimateInterest) {
            purpose.assessment = QStringLiteral("Klanten vertellen wat wij maken.");
            purpose.weighing = tests::weighed();
        }
        const auto added = m_house->services().purposes().add(founder(), purpose).result();
        QVERIFY2(added, added ? "" : qPrintable(added.error().what + added.error().place.join(u' ')));
    }

    bool addGround(const char *purpose) const
    {
        const GroundDraft draft{.purposeKey = QLatin1String(purpose), .reason = QStringLiteral("koopt al")};
        const Consents &consents = m_house->services().consents();
        return bool(consents.addGround(founder(), customers, m_contact, draft).result());
    }

    bool may(const char *purpose, Channel channel = Channel::Email) const
    {
        const auto verdict = m_house->services()
                                 .gate()
                                 .mayContact(founder(), customers, m_contact, QLatin1String(purpose), channel)
                                 .result();
        return verdict && verdict->answer.allowed;
    }

    Result<Id<Request>> intake(RequestIntake intake) const
    {
        intake.contact = m_contact;
        intake.receivedOn = QDate(2026, 11, 2);
        return requests().open(founder(), customers, intake).result();
    }

    Result<RequestResult> atOnce(Id<Request> id, std::optional<RestrictionGround> ground = std::nullopt) const
    {
        return requests().doAtOnce(founder(), customers, id, ground).result();
    }

    /// Told today.
    Result<Id<Request>> lifting(Id<Request> id) const
    {
        return requests().proposeLifting(founder(), customers, id, m_now.toLocal().date()).result();
    }

    /// A restriction from its identity to its end.
    void lifted(Id<Request> id) const
    {
        QVERIFY(requests().verifyIdentity(founder(), customers, id, QStringLiteral("two-facts")).result());
        QVERIFY(atOnce(id));
        const auto free = lifting(id);
        QVERIFY2(free, free ? "" : qPrintable(free.error().what));
        QVERIFY(approve(*m_approver, *free));
        const auto executed = execute(*free);
        QVERIFY2(executed, executed ? "" : qPrintable(executed.error().what));
    }
};

QTEST_GUILESS_MAIN(TestRequestLimits)

#include "tst_request_limits.moc"
