#include "app/law/request_deadline.h"
#include "app/requests/request_at_once.h"
#include "app/requests/request_moves.h"
#include "app/requests/request_result.h"
#include "app/requests/request_rules.h"

#include <QTest>

namespace {

const QDate received(2026, 11, 2);
const QDate today(2026, 11, 20);
const Instant now = Instant::fromDateTime(QDateTime(today, QTime(10, 0), Qt::UTC));
const RequestActor clerk{QStringLiteral("clerk"), {}};
const RequestActor approver{QStringLiteral("approver"), {}};
const QString plan = Proposal{.plan = {{DataCategory::Identity, true}}}.toJson();

Request at(Request::Stage stage)
{
    Request request{.id = Id<Request>(1),
        .ref = QStringLiteral("one"),
        .type = Request::Type::Erasure,
        .contact = Id<Contact>(7),
        .contactRef = QByteArray(16, 'c'),
        .stage = stage,
        .receivedOn = received,
        .registeredBy = clerk.staffRef,
        .identityLevel = 3,
        .identityAt = now,
        .proposal = plan,
        .proposalDigest = Proposal::digestOf(plan),
        .preparedBy = clerk.staffRef};
    if (stage == Request::Stage::NotifyingRecipients)
        request.executedAt = now;
    return request;
}

QString refusal(const QList<RefusalReason> &reasons)
{
    return Proposal{.refusal = reasons, .refusalWords = QStringLiteral("voor de vierde keer")}.toJson();
}

/// What each step of the rules makes of a request, with everything else in order.
Result<Request> step(RequestMove move, const Request &request)
{
    const RequestQuestion identity{
        .about = RequestQuestion::About::Identity, .askedOn = today, .reason = QStringLiteral("nieuw adres")};
    const RequestQuestion scope{
        .about = RequestQuestion::About::Scope, .askedOn = today, .reason = QStringLiteral("veel dossiers")};
    const Request original{.id = Id<Request>(2),
        .ref = QStringLiteral("two"),
        .type = request.type,
        .contact = request.contact,
        .contactRef = request.contactRef,
        .receivedOn = request.receivedOn.addDays(-1)};
    const Decision decision{.ref = {},
        .approver = approver.staffRef,
        .verdict = Decision::Verdict::Approved,
        .proposalDigest = request.proposalDigest,
        .decidedAt = now};
    switch (move) {
    case RequestMove::AskIdentity:
        return request_rules::asked(request, identity, today);
    case RequestMove::AskScope:
        return request_rules::asked(request, scope, today);
    case RequestMove::HearScope:
        return request_rules::scopeHeard(request);
    case RequestMove::ConfirmIdentity:
        return request_rules::identityConfirmed(request, clerk, QStringLiteral("in-person"), 2, now);
    case RequestMove::Approve:
    case RequestMove::Reject:
        return request_rules::decided(request, approver,
            move == RequestMove::Approve ? Decision::Verdict::Approved : Decision::Verdict::Rejected,
            QStringLiteral("daarom"), request.proposalDigest);
    case RequestMove::AskBack:
        return request_rules::askedBack(request, approver, QStringLiteral("waarom?"));
    case RequestMove::Execute:
        return request_rules::executed(request, clerk, decision, now);
    case RequestMove::DoAtOnce: {
        Request absolute = request;
        absolute.type = Request::Type::ConsentWithdrawal;
        absolute.executedAt.reset();
        return request_rules::doneAtOnce(absolute, clerk, now);
    }
    case RequestMove::TakeBack:
        return request_rules::withdrawn(request, now);
    case RequestMove::SetAside:
        return request_rules::setAside(request, original, now);
    default:
        break;
    }
    return Error{Failure::Invalid, QStringLiteral("test.no-step")};
}

constexpr std::array guarded = {RequestMove::AskIdentity, RequestMove::AskScope, RequestMove::HearScope,
    RequestMove::ConfirmIdentity, RequestMove::Approve, RequestMove::Reject, RequestMove::AskBack,
    RequestMove::Execute, RequestMove::DoAtOnce, RequestMove::TakeBack, RequestMove::SetAside};

} // namespace

class TestRequestRules final : public QObject
{
    Q_OBJECT

private slots:
    void allowsWhatTheTableAllowsAndNothingElse_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("move");
        for (const Request::Stage from : allRequestStages) {
            for (const RequestMove move : guarded)
                QTest::addRow("%d %d", int(from), int(move)) << int(from) << int(move);
        }
    }

    void allowsWhatTheTableAllowsAndNothingElse()
    {
        QFETCH(int, from);
        QFETCH(int, move);
        const auto stage = static_cast<Request::Stage>(from);
        const auto wanted = static_cast<RequestMove>(move);

        const auto next = step(wanted, at(stage));

        QCOMPARE(bool(next), stageAfter(stage, wanted).has_value());
        if (next && wanted != RequestMove::Execute)
            QCOMPARE(next->stage, *stageAfter(stage, wanted));
        if (!next)
            QCOMPARE(next.error().failure, Failure::Refused);
    }

    void extendsOnceWithinTheFirstMonthByAnother()
    {
        const Request request = at(Request::Stage::IdentityConfirmed);
        const QString why = QStringLiteral("twaalf archieven");
        const QDate latest = extensionNoticeLatest(received, HolidayMode::Core);
        const auto extended =
            request_rules::extended(request, approver, today, why, today, HolidayMode::Core);
        QVERIFY(extended);
        QCOMPARE(extended->dueOn, QDate(2027, 2, 2));

        const auto own = request_rules::extended(request, clerk, today, why, today, HolidayMode::Core);
        const auto again = request_rules::extended(*extended, approver, today, why, today, HolidayMode::Core);
        const auto late = request_rules::extended(
            request, approver, latest.addDays(1), why, latest.addDays(1), HolidayMode::Core);
        const auto bare =
            request_rules::extended(request, approver, today, QStringLiteral(" "), today, HolidayMode::Core);
        const auto early =
            request_rules::extended(request, approver, received.addDays(-1), why, today, HolidayMode::Core);

        QCOMPARE(own.error().what, QStringLiteral("request.registered-by-you"));
        QCOMPARE(again.error().what, QStringLiteral("request.extended-already"));
        QCOMPARE(late.error(),
            (Error{
                Failure::Refused, QStringLiteral("request.extension-late"), {QStringLiteral("2026-12-02")}}));
        QCOMPARE(bare.error().what, QStringLiteral("request.extension-reason"));
        QCOMPARE(early.error().what, QStringLiteral("request.extension-day"));
        QVERIFY(request_rules::extended(request, approver, latest, why, latest, HolidayMode::Core));
    }

    void stopsNoClockWithoutAReasonOrOnAnImpossibleDay()
    {
        const Request request = at(Request::Stage::Received);
        RequestQuestion question{.askedOn = today, .reason = {}};
        QCOMPARE(request_rules::asked(request, question, today).error().what,
            QStringLiteral("request.asked-reason"));
        question = {.askedOn = today.addDays(1), .reason = QStringLiteral("onbekend adres")};
        QCOMPARE(
            request_rules::asked(request, question, today).error().what, QStringLiteral("request.asked-day"));
        question.askedOn = received.addDays(-1);
        QCOMPARE(
            request_rules::asked(request, question, today).error().what, QStringLiteral("request.asked-day"));
        question.askedOn = today;
        question.reason = QStringLiteral("onbekend adres");
        Request refused = at(Request::Stage::Assessed);
        refused.outcome = Request::Outcome::Refused;
        question.about = RequestQuestion::About::Scope;
        QCOMPARE(
            request_rules::asked(refused, question, today).error().what, QStringLiteral("request.rejected"));
    }

    void closesOnlyOnceEveryRecipientWasToldOrCannotBe()
    {
        Request request = at(Request::Stage::NotifyingRecipients);
        request.result =
            RequestResult{.notify = {QStringLiteral("Drukker"), QStringLiteral("Bezorger")}}.toJson();
        const auto early = request_rules::closed(request, today, today, now);
        const auto answered = request_rules::answered(request, today, today);
        QVERIFY(answered);
        QCOMPARE(answered->stage, Request::Stage::Answered);
        const auto told = request_rules::notified(*answered, QStringLiteral("Drukker"), today, today);
        QVERIFY(told);
        const auto half = request_rules::closed(*told, today, today, now);
        const auto odd =
            request_rules::noticeImpossible(*told, QStringLiteral("Bezorger"), QStringLiteral("geen zin"));
        const auto all =
            request_rules::noticeImpossible(*told, QStringLiteral("Bezorger"), QStringLiteral("gone"));
        QVERIFY(all);

        QCOMPARE(early.error(),
            (Error{Failure::Refused, QStringLiteral("request.notices-open"),
                {QStringLiteral("Drukker, Bezorger")}}));
        QCOMPARE(half.error().place, QStringList{QStringLiteral("Bezorger")});
        QCOMPARE(odd.error().what, QStringLiteral("request.obstacle"));
        QVERIFY(request_rules::closed(*all, today, today, now));
    }

    void leadsFromARejectedProposalToAnotherOne()
    {
        const auto rejected = step(RequestMove::Reject, at(Request::Stage::AwaitingSecondApprover));
        QVERIFY(rejected);
        QCOMPARE(rejected->stage, Request::Stage::Assessed);
        QCOMPARE(rejected->outcome, Request::Outcome::None);
        QCOMPARE(request_rules::answered(*rejected, today, today).error().what,
            QStringLiteral("request.not-finished"));
        QVERIFY(request_rules::proposed(*rejected, clerk, plan, now));
        const auto withdrawn = request_rules::withdrawn(*rejected, now);
        QVERIFY(withdrawn);
        QCOMPARE(RequestResult::fromJson(withdrawn->result).refusal, QList{RefusalReason::TakenBack});
    }

    void answersARefusalButDoesNotLetItRest()
    {
        Request waiting = at(Request::Stage::AwaitingSecondApprover);
        waiting.proposal = refusal({RefusalReason::Excessive});
        waiting.proposalDigest = Proposal::digestOf(waiting.proposal);
        const auto refused = step(RequestMove::Approve, waiting);
        QVERIFY(refused);
        QCOMPARE(refused->stage, Request::Stage::Approved);
        QCOMPARE(refused->outcome, Request::Outcome::Refused);
        QCOMPARE(RequestResult::fromJson(refused->result).refusal, QList{RefusalReason::Excessive});
        QVERIFY(!refused->result.contains(QStringLiteral("vierde keer")));

        QCOMPARE(request_rules::withdrawn(*refused, now).error().what, QStringLiteral("request.rejected"));
        QCOMPARE(
            step(RequestMove::Execute, *refused).error().what, QStringLiteral("request.refusal-executed"));
        const auto closed = request_rules::closed(*refused, today, today, now);
        QVERIFY(closed);
        QCOMPARE(closed->outcome, Request::Outcome::Refused);
        // What earlier builds refused stands where it was assessed.
        Request earlier = at(Request::Stage::Assessed);
        earlier.outcome = Request::Outcome::Refused;
        QVERIFY(request_rules::closed(earlier, today, today, now));
    }

    void voidsARefusalForWantOfIdentityOnceThatIsKnown()
    {
        Request waiting = at(Request::Stage::AwaitingSecondApprover);
        waiting.identityAt.reset();
        waiting.proposal = refusal({RefusalReason::IdentityNotEstablished});
        waiting.proposalDigest = Proposal::digestOf(waiting.proposal);

        const auto known =
            request_rules::identityConfirmed(waiting, clerk, QStringLiteral("in-person"), 2, now);
        const auto rejected = step(RequestMove::Reject, waiting);

        QVERIFY(known && rejected);
        QCOMPARE(known->stage, Request::Stage::IdentityConfirmed);
        QCOMPARE(known->proposal, QString());
        QCOMPARE(rejected->stage, Request::Stage::Received);
        QCOMPARE(request_rules::proposed(*rejected, clerk, plan, now).error().what,
            QStringLiteral("request.identity-missing"));
    }

    void setsAsideOnlyWhatRepeatsAnOpenOne()
    {
        const Request request = at(Request::Stage::Received);
        Request original = at(Request::Stage::Assessed);
        original.id = Id<Request>(2);
        original.ref = QStringLiteral("two");
        original.receivedOn = received.addDays(-1);
        QCOMPARE(request_rules::setAside(request, original, now)->relatedRef, QStringLiteral("two"));

        Request closed = original;
        closed.stage = Request::Stage::Closed;
        Request otherKind = original;
        otherKind.type = Request::Type::Access;
        Request otherPerson = original;
        otherPerson.contact = Id<Contact>(8);
        Request later = original;
        later.receivedOn = received.addDays(1);
        for (const Request &wrong : {closed, otherKind, otherPerson, later, request})
            QCOMPARE(request_rules::setAside(request, wrong, now).error().what,
                QStringLiteral("request.duplicate-other"));
        Request refused = at(Request::Stage::Assessed);
        refused.outcome = Request::Outcome::Refused;
        QCOMPARE(
            request_rules::setAside(refused, original, now).error().what, QStringLiteral("request.rejected"));
    }

    void extendsNothingThatNobodyWaitsFor()
    {
        Request own = at(Request::Stage::Received);
        own.channel = Request::Channel::OwnInitiative;
        for (const Request &request :
            {own, at(Request::Stage::NotifyingRecipients), at(Request::Stage::Closed)})
            QVERIFY(request_rules::cannotExtend(request, approver, today, HolidayMode::Core));
    }

    void answersWhatIsDoneByHandOnceItIsKnownWhoAsked()
    {
        Request request = at(Request::Stage::IdentityConfirmed);
        QVERIFY(!request_rules::isAnswerable(request));
        request.type = Request::Type::Recipients;
        QVERIFY(request_rules::isAnswerable(request));
        QCOMPARE(request_rules::answered(request, today, today)->outcome, Request::Outcome::Granted);
        request.stage = Request::Stage::Received;
        QVERIFY(!request_rules::isAnswerable(request));
    }

    void doesWithoutADecisionOnlyWhatIsAbsoluteOrRestricts_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<int>("aim");
        for (const Request::Type type : allRequestTypes) {
            for (int aim = 0; aim <= int(RequestAim::Kind::Lifting); ++aim)
                QTest::addRow("%d %d", int(type), aim) << int(type) << aim;
        }
    }

    void doesWithoutADecisionOnlyWhatIsAbsoluteOrRestricts()
    {
        using enum Request::Type;
        QFETCH(int, type);
        QFETCH(int, aim);
        Request request = at(Request::Stage::IdentityConfirmed);
        request.type = Request::Type(type);
        request.aim.kind = RequestAim::Kind(aim);
        const bool isMarketing =
            request.type == Objection && request.aim.kind != RequestAim::Kind::OwnSituation;
        const bool isRestricting =
            request.type == Restriction && request.aim.kind != RequestAim::Kind::Lifting;

        QCOMPARE(bool(request_rules::doneAtOnce(request, clerk, now)),
            request.type == ConsentWithdrawal || isMarketing || isRestricting);
        request.stage = Request::Stage::Received;
        QCOMPARE(bool(request_rules::doneAtOnce(request, clerk, now)),
            request.type == ConsentWithdrawal || isMarketing);
        // Whatever the program does, it does with a decision or at once, and never both.
        if (request_rules::needsDecision(request))
            QVERIFY(request_rules::cannotDoAtOnce(request));
        QCOMPARE(request_rules::isByHand(request.type),
            !request_rules::needsDecision(request) && !request_rules::stopsAtOnce(request) &&
                !request_rules::restrictedFromReceipt(request));
    }

    void asksForAMandateOfWhoAsksForAnother()
    {
        Request request = at(Request::Stage::Received);
        QVERIFY(request_rules::checkRequester(request));
        request.representative = QStringLiteral("mr. Vos");
        QCOMPARE(
            request_rules::checkRequester(request).error().what, QStringLiteral("request.mandate-missing"));
        request.mandate = QStringLiteral("schriftelijke volmacht");
        QVERIFY(request_rules::checkRequester(request));
        request.representative.clear();
        QCOMPARE(request_rules::checkRequester(request).error().what,
            QStringLiteral("request.representative-missing"));
    }
};

QTEST_APPLESS_MAIN(TestRequestRules)

#include "tst_request_rules.moc"
