#include "app/documents/error_sentence.h"
#include "app/requests/request_board.h"

#include <QQueue>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using request_board::Column;

namespace {

Request requestAt(Request::Stage stage, Request::Type type)
{
    Request request{
        .id = Id<Request>(1), .type = type, .contactRef = "c", .stage = stage, .registeredBy = u"one"_s};
    if (stage != Request::Stage::Received && stage != Request::Stage::IdentityRequested)
        request.identityBy = u"one"_s;
    return request;
}

/// Whether the table leads from the stage into the column, by this move first.
bool leadsInto(Request::Stage from, RequestMove move, Column column)
{
    const auto first = stageAfter(from, move);
    if (!first)
        return false;
    QSet<int> seen = {int(*first)};
    QQueue<Request::Stage> open;
    open.enqueue(*first);
    while (!open.isEmpty()) {
        const Request::Stage stage = open.dequeue();
        if (request_board::columnOf(stage) == column)
            return true;
        for (const RequestTransition &row : requestTransitions()) {
            if (row.from == stage && !seen.contains(int(row.to))) {
                seen.insert(int(row.to));
                open.enqueue(row.to);
            }
        }
    }
    return false;
}

} // namespace

/// Cards move only where the table of moves allows (look.md 4.10).
class TestRequestBoard final : public QObject
{
    Q_OBJECT

private slots:
    void movesOnlyWhereTheTableLeadsAndSaysElseWhyNot()
    {
        for (const Request::Stage stage : allRequestStages) {
            for (const Request::Type type : allRequestTypes) {
                for (const Column column : request_board::allColumns) {
                    const Request request = requestAt(stage, type);
                    const auto move = request_board::moveTo(request, column, {u"two"_s, {}});
                    if (!move) {
                        QCOMPARE(move.error().failure, Failure::Refused);
                        QVERIFY2(!errorSentence(move.error()).contains(move.error().what),
                            qPrintable(move.error().what));
                        continue;
                    }
                    const bool knowsWhoAsks = stage == Request::Stage::IdentityConfirmed;
                    // A plan, or an answer by hand, first assesses what is known.
                    const auto from = knowsWhoAsks ? Request::Stage::Assessed : stage;
                    QVERIFY2(leadsInto(stage, *move, column) || leadsInto(from, *move, column),
                        qPrintable(u"%1 to %2 by %3"_s.arg(int(stage)).arg(int(column)).arg(int(*move))));
                }
            }
        }
    }

    void letsNothingAnsweredMoveAgain()
    {
        for (const Request::Stage stage :
            {Request::Stage::Answered, Request::Stage::Closed, Request::Stage::Duplicate}) {
            for (const Column column : request_board::allColumns)
                QVERIFY(
                    !request_board::moveTo(requestAt(stage, Request::Type::Erasure), column, {u"two"_s, {}}));
        }
    }

    void asksIdentityOnlyWhileItIsNotKnown()
    {
        const auto ask = request_board::moveTo(
            requestAt(Request::Stage::Received, Request::Type::Erasure), Column::Identity, {u"two"_s, {}});
        QVERIFY(ask);
        QCOMPARE(*ask, RequestMove::AskIdentity);
        const auto again = request_board::moveTo(
            requestAt(Request::Stage::Assessed, Request::Type::Erasure), Column::Identity, {u"two"_s, {}});
        QVERIFY(!again);
        QCOMPARE(again.error().what, u"request.move-identity-known"_s);
    }

    void letsOnlyASecondPersonMoveACardPastApproval()
    {
        Request request = requestAt(Request::Stage::AwaitingSecondApprover, Request::Type::Erasure);
        request.preparedBy = u"two"_s;

        QCOMPARE(request_board::moveTo(request, Column::CarryingOut, {u"one"_s, {}}).error().what,
            u"request.registered-by-you"_s);
        QCOMPARE(request_board::moveTo(request, Column::CarryingOut, {u"two"_s, {}}).error().what,
            u"request.prepared-by-you"_s);
        QCOMPARE(request_board::moveTo(request, Column::CarryingOut, {u"three"_s, "c"}).error().what,
            u"request.own-record"_s);
        QCOMPARE(
            *request_board::moveTo(request, Column::CarryingOut, {u"three"_s, {}}), RequestMove::Approve);
        // Back: who prepared it makes another plan, who decides asks a question.
        QCOMPARE(*request_board::moveTo(request, Column::InProgress, {u"two"_s, {}}), RequestMove::LayPlan);
        QCOMPARE(*request_board::moveTo(request, Column::InProgress, {u"three"_s, {}}), RequestMove::AskBack);
    }

    void putsEveryStateInOneColumn()
    {
        QSet<int> columns;
        for (const Request::Stage stage : allRequestStages)
            columns.insert(int(request_board::columnOf(stage)));
        QCOMPARE(columns.size(), qsizetype(request_board::allColumns.size()));
    }

    void namesWhoWorksOnIt()
    {
        Request request = requestAt(Request::Stage::Received, Request::Type::Access);
        QVERIFY(request_board::handlerOf(request).isEmpty());
        QVERIFY(request_board::isUnconfirmed(request));
        QVERIFY(request_board::isOf(request, u"one"_s));
        QVERIFY(!request_board::isOf(request, u"two"_s));
        request.identityBy = u"two"_s;
        request.identityAt = Instant{1};
        QCOMPARE(request_board::handlerOf(request), u"two"_s);
        QVERIFY(!request_board::isUnconfirmed(request));
        request.preparedBy = u"three"_s;
        QCOMPARE(request_board::handlerOf(request), u"three"_s);
        QVERIFY(request_board::isOf(request, u"three"_s));
    }
};

QTEST_MAIN(TestRequestBoard)

#include "tst_request_board.moc"
