#include "app/requests/request_moves.h"

#include <QSet>
#include <QTest>

namespace {

constexpr std::array allMoves = {RequestMove::AskIdentity, RequestMove::ConfirmIdentity,
    RequestMove::AskScope, RequestMove::HearScope, RequestMove::Assess, RequestMove::LayPlan,
    RequestMove::Submit, RequestMove::Approve, RequestMove::Reject, RequestMove::AskBack,
    RequestMove::Execute, RequestMove::Finish, RequestMove::DoAtOnce, RequestMove::Answer, RequestMove::Close,
    RequestMove::TakeBack, RequestMove::SetAside, RequestMove::OvertakePerson, RequestMove::IdentityArrives,
    RequestMove::RefuseUnidentified, RequestMove::RejectUnidentified};

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
