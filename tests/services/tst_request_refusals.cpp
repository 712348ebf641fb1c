#include "app/requests/request_result.h"
#include "app/settings/settings.h"
#include "services/request_desk.h"

#include <QTest>

using tests::marker;

/// Refusing as a proposal that a second person approves, and identity by sensitivity.
class TestRequestRefusals final
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
    }

    void cleanup() { close(); }

    void refusesOnlyWithTheSecondSignature()
    {
        const Id<Request> id = prepared(Request::Type::Access, refusal(RefusalReason::Excessive));

        const auto own = approve(founder(), id);
        const auto other = approve(*m_approver, id);

        QCOMPARE(own.error().what, QStringLiteral("request.registered-by-you"));
        QVERIFY2(other, other ? "" : qPrintable(other.error().what));
        const auto file = requests().find(founder(), customers, id).result();
        QCOMPARE(file->request.stage, Request::Stage::Approved);
        QCOMPARE(file->request.outcome, Request::Outcome::Refused);
        QCOMPARE(RequestResult::fromJson(file->request.result).refusal, QList{RefusalReason::Excessive});
        QVERIFY(!file->request.result.contains(marker));
        const auto executed =
            requests().execute(founder(), m_house->confirm(founder()), customers, id).result();
        QCOMPARE(executed.error().what, QStringLiteral("request.refusal-executed"));
        QCOMPARE(requests().withdraw(founder(), customers, id).result().error().what,
            QStringLiteral("request.rejected"));
        QVERIFY(requests().close(founder(), customers, id, QDate(2026, 11, 2)).result());
    }

    void saysWhyItCannotBeRefusedSo()
    {
        const Id<Request> id = prepared(Request::Type::Access, refusal(RefusalReason::Excessive));
        const auto whyNot = [&](const Proposal &proposal) {
            const auto proposed = requests().propose(founder(), customers, id, proposal).result();
            return proposed ? QString() : proposed.error().what;
        };

        QCOMPARE(whyNot(refusal(RefusalReason::NoRestrictionGround)), QStringLiteral("request.refusal-kind"));
        QCOMPARE(whyNot({.refusal = {RefusalReason::Excessive}}), QStringLiteral("request.refusal-words"));
        QCOMPARE(whyNot(refusal(RefusalReason::NoDataHeld)), QStringLiteral("request.refusal-data-held"));
        QCOMPARE(whyNot(refusal(RefusalReason::IdentityNotEstablished)),
            QStringLiteral("request.refusal-identity"));
        QCOMPARE(
            whyNot({.refusal = {RefusalReason::Excessive}, .refusalWords = QStringLiteral("bsn 111222333")}),
            QStringLiteral("text.national-number"));
    }

    void findsNothingHeldOnlyOfWhoCameWithTheRequest()
    {
        ContactDraft stranger = person();
        stranger.notes.clear();
        stranger.provenance.collectedOn = QDate(2026, 11, 1);
        m_contact = added(stranger);
        const Id<Request> id = prepared(Request::Type::Access, refusal(RefusalReason::NoDataHeld));

        QVERIFY(approve(*m_approver, id));

        const auto file = requests().find(founder(), customers, id).result();
        QCOMPARE(file->request.outcome, Request::Outcome::NoDataHeld);
        // What comes in before the approval is held as well.
        const Id<Request> again = prepared(Request::Type::Access, refusal(RefusalReason::NoDataHeld));
        QVERIFY(contacts()
                    .addFact(founder(), customers,
                        {.kind = RelationFactKind::InvoiceIssued,
                            .on = QDate(2026, 11, 2),
                            .source = QStringLiteral("boekhouding"),
                            .contact = m_contact})
                    .result());
        QVERIFY(requests().verifyIdentity(founder(), customers, again, QStringLiteral("in-person")).result());
        QCOMPARE(approve(*m_approver, again).error().what, QStringLiteral("request.refusal-data-held"));
    }

    void refusesWhoStaysSilentAfterTwoReminders()
    {
        const Id<Request> id = opened(Request::Type::Erasure);
        const Proposal silent = refusal(RefusalReason::IdentityNotEstablished);
        QVERIFY(requests()
                    .ask(founder(), customers, id,
                        {.askedOn = QDate(2026, 11, 2), .reason = QStringLiteral("onbekend adres")})
                    .result());
        QVERIFY(requests().remindersDue(founder(), customers).result()->isEmpty());
        const auto early = requests().propose(founder(), customers, id, silent).result();
        for (const QDate day : {QDate(2026, 11, 12), QDate(2026, 11, 22)}) {
            m_now.micros += 10 * Instant::day;
            const auto due = requests().remindersDue(founder(), customers).result();
            QCOMPARE(due->size(), 1);
            QCOMPARE(due->first().on, day);
            QVERIFY(requests().remind(founder(), customers, id, day).result());
        }
        QVERIFY(requests().remindersDue(founder(), customers).result()->isEmpty());
        const auto proposed = requests().propose(founder(), customers, id, silent).result();
        const auto approved = approve(*m_approver, id);

        QCOMPARE(early.error().what, QStringLiteral("request.refusal-reminders"));
        QVERIFY2(proposed, proposed ? "" : qPrintable(proposed.error().what));
        QVERIFY2(approved, approved ? "" : qPrintable(approved.error().what));
        QCOMPARE(
            requests().find(founder(), customers, id).result()->request.outcome, Request::Outcome::Refused);
        // They make themselves known before the answer went out.
        QVERIFY(requests().verifyIdentity(founder(), customers, id, QStringLiteral("call-back")).result());
        const auto known = requests().find(founder(), customers, id).result();
        QCOMPARE(known->request.stage, Request::Stage::IdentityConfirmed);
        QCOMPARE(known->request.outcome, Request::Outcome::None);
        QVERIFY(requests().propose(founder(), customers, id, {}).result());
    }

    void refusesAnObjectionOfOnesOwnSituationAndGrantsNothing()
    {
        const Id<Request> id = *requests()
                                    .open(founder(), customers,
                                        {.type = Request::Type::Objection,
                                            .contact = m_contact,
                                            .receivedOn = QDate(2026, 11, 1),
                                            .aim = {.kind = RequestAim::Kind::OwnSituation}})
                                    .result();
        QVERIFY(requests().verifyIdentity(founder(), customers, id, QStringLiteral("two-facts")).result());
        Proposal both = refusal(RefusalReason::CompellingGrounds);
        both.stops = {QStringLiteral("own-offers")};

        const auto mixed = requests().propose(founder(), customers, id, both).result();
        const auto proposed =
            requests().propose(founder(), customers, id, refusal(RefusalReason::CompellingGrounds)).result();

        QCOMPARE(mixed.error().what, QStringLiteral("request.refusal-mixed"));
        QVERIFY2(proposed, proposed ? "" : qPrintable(proposed.error().what));
        QVERIFY(proposed->stops.isEmpty());
        QCOMPARE(proposed->refusal, QList{RefusalReason::CompellingGrounds});
        QVERIFY(approve(*m_approver, id));
        QCOMPARE(fileOf(id).request.outcome, Request::Outcome::Refused);
        QCOMPARE(execute(id).error().what, QStringLiteral("request.refusal-executed"));
        QVERIFY(requests().close(founder(), customers, id, QDate(2026, 11, 2)).result());
        // The restriction of receipt ends by a decision of its own, which is rejected and never refused.
        const auto lifting = requests().proposeLifting(founder(), customers, id, QDate(2026, 11, 2)).result();
        QVERIFY2(lifting, lifting ? "" : qPrintable(lifting.error().what));
        QCOMPARE(requests()
                     .propose(founder(), customers, *lifting, refusal(RefusalReason::NoRestrictionGround))
                     .result()
                     .error()
                     .what,
            QStringLiteral("request.refusal-kind"));
        QVERIFY(decide(*m_approver, *lifting, Decision::Verdict::Rejected, QStringLiteral("nog niet")));
        QVERIFY(contactOf(m_contact).restrictedAt);
    }

    void countsAFailedIdentityOnlyAfterTheQuestion()
    {
        const Id<Request> id = opened(Request::Type::Erasure);
        const Proposal unknown = refusal(RefusalReason::IdentityNotEstablished);
        const auto fail = [&](const QString &method) {
            const auto failed = requests().identityFailed(founder(), customers, id, method).result();
            return failed ? QString() : failed.error().what;
        };
        const QString unasked = fail(QStringLiteral("call-back"));
        const auto early = requests().propose(founder(), customers, id, unknown).result();
        const RequestQuestion question{
            .askedOn = QDate(2026, 11, 2), .reason = QStringLiteral("onbekend adres")};
        QVERIFY(requests().ask(founder(), customers, id, question).result());
        const auto unanswered = requests().propose(founder(), customers, id, unknown).result();

        QCOMPARE(unasked, QStringLiteral("request.identity-unasked"));
        QCOMPARE(early.error().what, QStringLiteral("request.refusal-identity"));
        QCOMPARE(unanswered.error().what, QStringLiteral("request.refusal-reminders"));
        QCOMPARE(fail(QStringLiteral("telepathy")), QStringLiteral("request.identity-method"));
        QCOMPARE(fail(QStringLiteral("call-back")), QString());
        QVERIFY(requests().propose(founder(), customers, id, unknown).result());
        // Rejected, and asked again: what failed before that question says nothing of it.
        QVERIFY(decide(*m_approver, id, Decision::Verdict::Rejected, QStringLiteral("bel nog eens")));
        QVERIFY(requests().ask(founder(), customers, id, question).result());
        QCOMPARE(requests().propose(founder(), customers, id, unknown).result().error().what,
            QStringLiteral("request.refusal-reminders"));
        m_now.micros += 10 * Instant::day;
        QVERIFY(requests().remind(founder(), customers, id, QDate(2026, 11, 12)).result());
        QCOMPARE(fileOf(id).questions.constLast().reminders.size(), 1);
    }

    void keepsWhoConfirmsTheIdentityOfAProposalFromDecidingIt()
    {
        const Id<Request> id = prepared(Request::Type::Erasure, {});
        m_now.micros += Instant::hour;
        const Permit both = m_house->member(
            QStringLiteral("beide"), {{Role::Approver, customers}, {Role::Steward, customers}});
        QVERIFY(requests().verifyIdentity(both, customers, id, QStringLiteral("in-person")).result());

        const auto locked = requests().find(both, customers, id).result();
        const auto own = approve(both, id);

        QCOMPARE(locked->decisionLocked->what, QStringLiteral("request.identified-by-you"));
        QCOMPARE(own.error().what, QStringLiteral("request.identified-by-you"));
        QVERIFY(approve(*m_approver, id));
    }

    void keepsTheApproverFromConfirmingTheIdentityBeforeItIsCarriedOut()
    {
        const Id<Request> id = prepared(Request::Type::Erasure, {});
        const Permit both = m_house->member(
            QStringLiteral("beide"), {{Role::Approver, customers}, {Role::Steward, customers}});
        QVERIFY(approve(both, id));
        m_now.micros += Instant::hour;
        QVERIFY(requests().verifyIdentity(both, customers, id, QStringLiteral("in-person")).result());

        const auto refused = execute(id);
        QVERIFY(requests().verifyIdentity(founder(), customers, id, QStringLiteral("in-person")).result());

        QCOMPARE(refused.error().what, QStringLiteral("request.identified-by-approver"));
        const auto executed = execute(id);
        QVERIFY2(executed, executed ? "" : qPrintable(executed.error().what));
    }

    void forwardsWhatIsNotOursWithoutAskingWhoItIs()
    {
        const Id<Request> id = opened(Request::Type::Access);

        QVERIFY(requests().propose(founder(), customers, id, refusal(RefusalReason::OnlyProcessor)).result());
        const auto rejected =
            decide(*m_approver, id, Decision::Verdict::Rejected, QStringLiteral("wel van ons"));

        QVERIFY(rejected);
        const auto file = requests().find(founder(), customers, id).result();
        QCOMPARE(file->request.stage, Request::Stage::Received);
        QVERIFY(!file->proposal);
    }

    void locksTheApprovalWhenTheLevelRisesAfterTheVerification()
    {
        const Id<Request> id = prepared(Request::Type::Erasure, {});
        QVERIFY(!requests().find(*m_approver, customers, id).result()->decisionLocked);
        const auto file = contacts().find(founder(), customers, m_contact).result();
        QVERIFY(contacts()
                    .edit(founder(), customers, m_contact,
                        {.version = file->contact.version,
                            .fields = {{.field = ContactField::Email,
                                .value = QStringLiteral("ander@voorbeeld.example"),
                                .item = file->points.first().id.number()}},
                            .cause = EditCause::NewsFromPerson,
                            .source = QStringLiteral("telefoon")})
                    .result());

        const auto locked = requests().find(*m_approver, customers, id).result();
        const auto refused = approve(*m_approver, id);
        QVERIFY(requests().verifyIdentity(founder(), customers, id, QStringLiteral("in-person")).result());
        const auto approved = approve(*m_approver, id);

        QCOMPARE(locked->identityNeed.level, 3);
        const Error below{Failure::Refused, QStringLiteral("request.identity-below"),
            {QStringLiteral("V2"), QStringLiteral("V3")}};
        QCOMPARE(locked->decisionLocked, std::optional(below));
        QCOMPARE(refused.error(), below);
        QVERIFY2(approved, approved ? "" : qPrintable(approved.error().what));
    }

    void letsTheEvidenceGoThirtyDaysAfterClosing()
    {
        const Id<Request> id = opened(Request::Type::Access);
        QVERIFY(requests()
                    .verifyIdentity(founder(), customers, id, QStringLiteral("masked-document"), {},
                        {.document = QStringLiteral("passport"), .remark = marker})
                    .result());
        QVERIFY(requests().close(founder(), customers, id, QDate(2026, 11, 2)).result());
        m_now.micros += 29 * Instant::day;
        QCOMPARE(*requests().purgeEvidence(founder(), customers).result(), 0);
        QCOMPARE(requests().find(founder(), customers, id).result()->evidence.remark, marker);
        m_now.micros += Instant::day;

        QCOMPARE(*requests().purgeEvidence(founder(), customers).result(), 1);

        const auto file = requests().find(founder(), customers, id).result();
        QVERIFY(file->evidence.isEmpty());
        QCOMPARE(file->request.identityMethod, QStringLiteral("masked-document"));
        QCOMPARE(file->request.identityLevel, 3);
        QCOMPARE(file->steps.constLast().step, QStringLiteral("evidence-purged"));
        QCOMPARE(*requests().purgeEvidence(founder(), customers).result(), 0);
    }

    void letsTheEvidenceGoByItselfWhenSomebodyLooksThatDay()
    {
        const Id<Request> id = opened(Request::Type::Access);
        QVERIFY(requests()
                    .verifyIdentity(founder(), customers, id, QStringLiteral("two-facts"), {},
                        {.document = {}, .remark = marker})
                    .result());
        QVERIFY(requests().close(founder(), customers, id, QDate(2026, 11, 2)).result());
        m_now.micros += 30 * Instant::day;

        QVERIFY(requests().page(founder(), customers, true).result());

        QTRY_VERIFY(requests().find(founder(), customers, id).result()->evidence.isEmpty());
    }

    void forgetsWhatWasSeenWithThePerson()
    {
        const Id<Request> access = opened(Request::Type::Access);
        QVERIFY(requests()
                    .verifyIdentity(founder(), customers, access, QStringLiteral("two-facts"), {},
                        {.document = {}, .remark = marker})
                    .result());
        const Id<Request> id = prepared(Request::Type::Erasure, {});
        QVERIFY(approve(*m_approver, id));

        QVERIFY(requests().execute(founder(), m_house->confirm(founder()), customers, id).result());

        QVERIFY(requests().find(founder(), customers, access).result()->evidence.isEmpty());
        QVERIFY(nothingIsLeftOfTheMarker());
    }

    void findsTheGroundAndTheExceptionOfAPlan()
    {
        QVERIFY(contacts()
                    .addFact(founder(), customers,
                        {.kind = RelationFactKind::InvoiceIssued,
                            .on = QDate(2026, 3, 14),
                            .source = QStringLiteral("boekhouding"),
                            .contact = m_contact})
                    .result());
        const Id<Request> id = prepared(Request::Type::Erasure, {});
        const Proposal keeping{.plan = {{.category = DataCategory::Correspondence,
                                   .erase = false,
                                   .reason = QStringLiteral("geschil")}}};
        const auto bare = requests().propose(founder(), customers, id, keeping).result();
        Proposal whole = keeping;
        whole.plan.first().exception = ErasureException::LegalClaims;
        whole.ground = ErasureGround::Unlawful;
        const auto unfounded = requests().propose(founder(), customers, id, whole).result();
        whole.groundWords = QStringLiteral("gekochte lijst");
        const auto proposed = requests().propose(founder(), customers, id, whole).result();

        QCOMPARE(bare.error().what, QStringLiteral("request.keep-exception-missing"));
        QCOMPARE(unfounded.error(),
            (Error{Failure::Invalid, QStringLiteral("request.ground-words"), {QStringLiteral("17-1-d")}}));
        QVERIFY2(proposed, proposed ? "" : qPrintable(proposed.error().what));
        for (const Proposal::CategoryPlan &row : proposed->plan) {
            if (!row.erase)
                QCOMPARE(row.exception,
                    std::optional(row.category == DataCategory::Correspondence
                            ? ErasureException::LegalClaims
                            : ErasureException::LegalObligation));
        }
        QVERIFY(approve(*m_approver, id));
        const auto executed =
            requests().execute(founder(), m_house->confirm(founder()), customers, id).result();
        QVERIFY2(executed, executed ? "" : qPrintable(executed.error().what));
        QCOMPARE(executed->ground, std::optional(ErasureGround::Unlawful));
        QCOMPARE(executed->file.request.outcome, Request::Outcome::PartlyGranted);
    }

    void movesOpenTermsWithTheDaysOffAndSaysHowMany()
    {
        const Settings &settings = m_house->services().settings();
        const Id<Request> id =
            *requests()
                 .open(founder(), customers,
                     {.type = Request::Type::Access, .contact = m_contact, .receivedOn = QDate(2026, 3, 3)})
                 .result();
        const auto due = [&] { return requests().find(founder(), customers, id).result()->request.dueOn; };
        QCOMPARE(due(), QDate(2026, 4, 3)); // Good Friday

        const auto unentitled = settings.setHolidays(*m_approver, HolidayMode::Equated).result();
        const auto moved = settings.setHolidays(founder(), HolidayMode::Equated).result();

        QCOMPARE(unentitled.error().failure, Failure::Refused);
        QCOMPARE(*moved, 1);
        QCOMPARE(due(), QDate(2026, 4, 7)); // past Easter
        QCOMPARE(requests().find(founder(), customers, id).result()->steps.constLast().step,
            QStringLiteral("due-recomputed"));
        QCOMPARE(*settings.setHolidays(founder(), HolidayMode::Equated).result(), 0);
        QCOMPARE(*settings.setHolidays(founder(), HolidayMode::Core).result(), 1);
        QCOMPARE(due(), QDate(2026, 4, 3));
    }

private:
    static Proposal refusal(RefusalReason reason)
    {
        return {.refusal = {reason}, .refusalWords = QStringLiteral("mevrouw ") + marker};
    }
};

QTEST_GUILESS_MAIN(TestRequestRefusals)

#include "tst_request_refusals.moc"
