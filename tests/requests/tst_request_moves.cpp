#include "app/requests/request_moves.h"
#include "app/requests/request_rules.h"

#include <QSet>
#include <QTest>

#include <functional>
#include <map>

namespace {

using Stage = Request::Stage;
using Leads = std::map<Stage, Stage>;

constexpr std::array allMoves = {RequestMove::AskIdentity, RequestMove::ConfirmIdentity,
    RequestMove::AskScope, RequestMove::HearScope, RequestMove::Assess, RequestMove::LayPlan,
    RequestMove::Submit, RequestMove::Approve, RequestMove::Reject, RequestMove::AskBack,
    RequestMove::Execute, RequestMove::Finish, RequestMove::DoAtOnce, RequestMove::Answer, RequestMove::Close,
    RequestMove::TakeBack, RequestMove::SetAside, RequestMove::OvertakePerson, RequestMove::IdentityArrives,
    RequestMove::RefuseUnidentified, RequestMove::RejectUnidentified};

/// From each of them to the one.
Leads allTo(Stage to, std::initializer_list<Stage> from)
{
    Leads leads;
    for (const Stage stage : from)
        leads.emplace(stage, to);
    return leads;
}

/// Where each move may begin and where it leads, typed from ahead.md 4.1 and domain.md 4.6 and not from the
/// table of the program. What is not here is forbidden.
Leads written(RequestMove move)
{
    using enum Request::Stage;
    switch (move) {
    case RequestMove::AskIdentity:
        return {{Received, IdentityRequested}};
    case RequestMove::ConfirmIdentity:
        return {{Received, IdentityConfirmed}, {IdentityRequested, IdentityConfirmed},
            {IdentityConfirmed, IdentityConfirmed}, {Assessed, Assessed}, {PlanReady, PlanReady},
            {AwaitingSecondApprover, AwaitingSecondApprover}, {Approved, Approved}};
    case RequestMove::IdentityArrives:
        return allTo(IdentityConfirmed, {PlanReady, AwaitingSecondApprover, Approved});
    case RequestMove::AskScope:
        return allTo(ClarificationRequested, {IdentityConfirmed, Assessed});
    case RequestMove::HearScope:
        return {{ClarificationRequested, IdentityConfirmed}};
    case RequestMove::Assess:
        return {{IdentityConfirmed, Assessed}};
    case RequestMove::LayPlan:
        return allTo(PlanReady, {Assessed, PlanReady, AwaitingSecondApprover, Approved});
    case RequestMove::RefuseUnidentified:
        return allTo(PlanReady, {Received, IdentityRequested, PlanReady, AwaitingSecondApprover, Approved});
    case RequestMove::Submit:
        return {{PlanReady, AwaitingSecondApprover}};
    case RequestMove::Approve:
        return {{AwaitingSecondApprover, Approved}};
    case RequestMove::Reject:
        return {{AwaitingSecondApprover, Assessed}};
    case RequestMove::RejectUnidentified:
        return {{AwaitingSecondApprover, Received}};
    case RequestMove::AskBack:
        return {{AwaitingSecondApprover, PlanReady}};
    case RequestMove::Execute:
        return {{Approved, Executing}};
    case RequestMove::Finish:
        return {{Executing, NotifyingRecipients}};
    case RequestMove::DoAtOnce:
        return allTo(NotifyingRecipients, {Received, IdentityRequested, IdentityConfirmed, Assessed});
    case RequestMove::Answer:
        return allTo(Answered, {Assessed, Approved, NotifyingRecipients});
    case RequestMove::Close:
        return {{Answered, Closed}};
    case RequestMove::TakeBack:
    case RequestMove::OvertakePerson:
        return allTo(Closed,
            {Received, IdentityRequested, IdentityConfirmed, ClarificationRequested, Assessed, PlanReady,
                AwaitingSecondApprover, Approved});
    case RequestMove::SetAside:
        return allTo(
            Duplicate, {Received, IdentityRequested, IdentityConfirmed, ClarificationRequested, Assessed});
    }
    return {};
}

const QDate today(2026, 11, 20);
const Instant now = Instant::fromDateTime(QDateTime(today, QTime(10, 0), Qt::UTC));
const RequestActor clerk{QStringLiteral("clerk"), {}};
const RequestActor approver{QStringLiteral("approver"), {}};

Request standing(Stage stage)
{
    const QString plan = Proposal{.plan = {{DataCategory::Identity, true}}}.toJson();
    return {.id = Id<Request>(1),
        .ref = QStringLiteral("one"),
        .type = Request::Type::Erasure,
        .contact = Id<Contact>(7),
        .contactRef = QByteArray(16, 'c'),
        .stage = stage,
        .receivedOn = QDate(2026, 11, 2),
        .registeredBy = clerk.staffRef,
        .identityLevel = 3,
        .identityAt = now,
        .proposal = plan,
        .proposalDigest = Proposal::digestOf(plan),
        .preparedBy = clerk.staffRef};
}

/// The same, of whom it is not known who they are, with a refusal for that reason laid down.
Request unidentified(Stage stage)
{
    Request request = standing(stage);
    request.identityAt.reset();
    request.proposal = Proposal{.refusal = {RefusalReason::IdentityNotEstablished}}.toJson();
    request.proposalDigest = Proposal::digestOf(request.proposal);
    return request;
}

Request ofType(Stage stage, Request::Type type, Request::Outcome outcome = Request::Outcome::None)
{
    Request request = standing(stage);
    request.type = type;
    request.outcome = outcome;
    return request;
}

/// What members do that takes several moves, or one of several: from which states, and where it ends.
struct Act
{
    const char *name;
    std::function<Result<Request>(Stage)> act;
    Leads leads;
};

QList<Act> acts()
{
    using enum Request::Stage;
    using enum Request::Type;
    return {{"lays down a plan",
                [](Stage from) {
                    return request_rules::proposed(standing(from), clerk, standing(from).proposal, now);
                },
                allTo(AwaitingSecondApprover,
                    {IdentityConfirmed, Assessed, PlanReady, AwaitingSecondApprover, Approved})},
        {"refuses who stays unknown",
            [](Stage from) {
                return request_rules::proposed(unidentified(from), clerk, unidentified(from).proposal, now);
            },
            allTo(AwaitingSecondApprover,
                {Received, IdentityRequested, PlanReady, AwaitingSecondApprover, Approved})},
        {"hears late who asks",
            [](Stage from) {
                return request_rules::identityConfirmed(
                    unidentified(from), clerk, QStringLiteral("in-person"), 2, now);
            },
            {{Received, IdentityConfirmed}, {IdentityRequested, IdentityConfirmed},
                {IdentityConfirmed, IdentityConfirmed}, {Assessed, Assessed}, {PlanReady, IdentityConfirmed},
                {AwaitingSecondApprover, IdentityConfirmed}, {Approved, IdentityConfirmed}}},
        {"rejects such a refusal",
            [](Stage from) {
                return request_rules::decided(unidentified(from), approver, Decision::Verdict::Rejected,
                    QStringLiteral("vraag het nog eens"), unidentified(from).proposalDigest);
            },
            {{AwaitingSecondApprover, Received}}},
        {"carries it out",
            [](Stage from) {
                return request_rules::executed(standing(from), clerk,
                    {.ref = {},
                        .approver = approver.staffRef,
                        .verdict = Decision::Verdict::Approved,
                        .proposalDigest = standing(from).proposalDigest,
                        .decidedAt = now},
                    now);
            },
            {{Approved, NotifyingRecipients}}},
        {"answers what was carried out",
            [](Stage from) { return request_rules::answered(standing(from), today, today); },
            {{NotifyingRecipients, Answered}}},
        {"answers what is done by hand",
            [](Stage from) { return request_rules::answered(ofType(from, Access), today, today); },
            allTo(Answered, {IdentityConfirmed, Assessed, NotifyingRecipients})},
        {"answers a refusal",
            [](Stage from) {
                return request_rules::answered(
                    ofType(from, Erasure, Request::Outcome::Refused), today, today);
            },
            allTo(Answered, {Assessed, Approved, NotifyingRecipients})},
        {"closes it", [](Stage from) { return request_rules::closed(standing(from), today, today, now); },
            allTo(Closed, {NotifyingRecipients, Answered})},
        {"erases the person on another request",
            [](Stage from) {
                const auto next = request_rules::overtaken(standing(from), now);
                return next ? Result<Request>(*next)
                            : Result<Request>(Error{Failure::Refused, QStringLiteral("test.not-overtaken")});
            },
            written(RequestMove::OvertakePerson)}};
}

} // namespace

/// The thirteen states and what leads from one to the next (ahead.md 4.1).
class TestRequestMoves final : public QObject
{
    Q_OBJECT

private slots:
    void leadsAlongTheRoadFromLetterToClosed()
    {
        auto stage = Request::Stage::Received;
        for (const RequestMove move : {RequestMove::AskIdentity, RequestMove::ConfirmIdentity,
                 RequestMove::AskScope, RequestMove::HearScope, RequestMove::Assess, RequestMove::LayPlan,
                 RequestMove::Submit, RequestMove::Approve, RequestMove::Execute, RequestMove::Finish,
                 RequestMove::Answer, RequestMove::Close}) {
            const auto next = stageAfter(stage, move);
            QVERIFY2(next, qPrintable(QString::number(int(move))));
            stage = *next;
        }
        QCOMPARE(stage, Request::Stage::Closed);
    }

    void leadsFromSilenceAboutIdentityToARefusal()
    {
        auto stage = Request::Stage::Received;
        for (const RequestMove move : {RequestMove::AskIdentity, RequestMove::RefuseUnidentified,
                 RequestMove::Submit, RequestMove::Approve, RequestMove::Answer, RequestMove::Close}) {
            const auto next = stageAfter(stage, move);
            QVERIFY2(next, qPrintable(QString::number(int(move))));
            stage = *next;
        }
        QCOMPARE(stage, Request::Stage::Closed);
    }

    void namesEachMoveFromAStateOnce()
    {
        QSet<std::pair<int, int>> seen;
        for (const RequestTransition &row : requestTransitions()) {
            const std::pair key(int(row.from), int(row.move));
            QVERIFY(!seen.contains(key));
            seen.insert(key);
        }
    }

    void isTheTableThatWasWritten_data()
    {
        QTest::addColumn<int>("move");
        for (const RequestMove move : allMoves)
            QTest::addRow("%d", int(move)) << int(move);
    }

    void isTheTableThatWasWritten()
    {
        QFETCH(int, move);
        const Leads leads = written(static_cast<RequestMove>(move));

        QVERIFY(!leads.empty());
        for (const Stage from : allRequestStages) {
            const auto next = stageAfter(from, static_cast<RequestMove>(move));
            QVERIFY2(next.has_value() == (leads.count(from) > 0), qPrintable(QString::number(int(from))));
            if (next)
                QCOMPARE(*next, leads.at(from));
        }
    }

    /// Every state, and everything that a member does in several moves: what leads on, and all else refused.
    void refusesWhatTheStateDoesNotAllow_data()
    {
        QTest::addColumn<int>("act");
        QTest::addColumn<int>("from");
        const QList<Act> all = acts();
        for (qsizetype act = 0; act < all.size(); ++act) {
            for (const Stage from : allRequestStages)
                QTest::addRow("%s %d", all[act].name, int(from)) << int(act) << int(from);
        }
    }

    void refusesWhatTheStateDoesNotAllow()
    {
        QFETCH(int, act);
        QFETCH(int, from);
        const Act does = acts().at(act);
        const auto stage = static_cast<Stage>(from);

        const auto next = does.act(stage);

        QCOMPARE(bool(next), does.leads.count(stage) > 0);
        if (next)
            QCOMPARE(next->stage, does.leads.at(stage));
        else
            QCOMPARE(next.error().failure, Failure::Refused);
    }

    void leavesNothingThatIsClosedOrADuplicate()
    {
        for (const RequestMove move : allMoves) {
            QVERIFY(!stageAfter(Request::Stage::Closed, move));
            QVERIFY(!stageAfter(Request::Stage::Duplicate, move));
        }
    }

    void carriesNothingOutWithoutTheSecondApprover()
    {
        for (const Request::Stage from : allRequestStages) {
            QCOMPARE(stageAfter(from, RequestMove::Execute).has_value(), from == Request::Stage::Approved);
            QCOMPARE(stageAfter(from, RequestMove::Approve).has_value(),
                from == Request::Stage::AwaitingSecondApprover);
        }
    }

    void cannotBeTakenBackOnceItWasCarriedOut()
    {
        using enum Request::Stage;
        for (const Request::Stage from : {Executing, NotifyingRecipients, Answered, Closed, Duplicate}) {
            QVERIFY(!stageAfter(from, RequestMove::DoAtOnce));
            QVERIFY(!stageAfter(from, RequestMove::TakeBack));
            QVERIFY(!stageAfter(from, RequestMove::OvertakePerson));
        }
    }

    void reachesEveryState()
    {
        QSet<int> reached = {int(Request::Stage::Received)};
        for (qsizetype before = 0; before != reached.size();) {
            before = reached.size();
            for (const RequestTransition &row : requestTransitions()) {
                if (reached.contains(int(row.from)))
                    reached.insert(int(row.to));
            }
        }
        for (const Request::Stage stage : allRequestStages)
            QVERIFY2(reached.contains(int(stage)), qPrintable(QString::number(int(stage))));
    }

    void readsWhatEarlierBuildsStored()
    {
        QCOMPARE(stageFrom(3), Request::Stage::AwaitingSecondApprover);
        QCOMPARE(stageFrom(5), Request::Stage::Assessed); // rejected
        QCOMPARE(stageFrom(6), Request::Stage::NotifyingRecipients);
        QCOMPARE(stageFrom(8), Request::Stage::Closed); // taken back
    }
};

QTEST_APPLESS_MAIN(TestRequestMoves)

#include "tst_request_moves.moc"
