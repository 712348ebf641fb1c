#include "app/audit/session_checkpoint.h"
#include "app/changes/service_context.h"
#include "app/requests/batch_pace.h"
#include "app/requests/figure_plan.h"
#include "app/requests/request_repository.h"
#include "app/requests/request_slice.h"
#include "app/storage/bulk_settings.h"
#include "app/storage/log_carrier.h"

#include <QElapsedTimer>
#include <QThreadPool>
#include <QtConcurrent>

#include <numeric>
#include <tuple>

namespace {

Outcome checkOrder(const BatchOrder &order, const QList<Id<Request>> &ids)
{
    if (auto allowed = order.permit.require(Operation::ExecuteRequests, order.filingSystem); !allowed)
        return allowed;
    if (auto confirmed = order.confirmation.requireFor(order.permit, order.asked); !confirmed)
        return confirmed;
    return ids.isEmpty() ? Outcome(Error{Failure::Invalid, QStringLiteral("request.batch-empty")})
                         : Outcome(done);
}

/// A batch on its way, from one transaction to the next.
class Batch final
{
public:
    Batch(const ServiceContext &context, const BatchOrder &order, figure_plan::Arranged arranged,
        QPromise<Result<BatchResult>> &promise)
        : m_context(context)
        , m_order(order)
        , m_left(std::move(arranged.ids))
        , m_whole(std::move(arranged.whole))
        , m_promise(promise)
    {
        m_promise.setProgressRange(0, static_cast<int>(m_left.size()));
    }

    bool isOver() const { return m_left.isEmpty(); }
    /// Carries out as many as fit into one transaction, as far as it is not stopped before.
    void goOn(const StopRequest &stop)
    {
        const auto carried = slice(stop).result();
        if (carried) {
            m_pace.landed(m_silence.elapsed());
            for (const CarriedRequest &each : *carried)
                note(each);
            return;
        }
        const SliceSize failed = nextSize();
        if (failed.most == 1)
            note({m_left.constFirst(), carried.error()});
        else if (failed.isWhole && !m_isTriedAgain)
            m_isTriedAgain = true; // alone they fall short of the gate: what stood in the way may be over
        else
            // What stood in the way of many may have been one: each of these alone then, so that none is
            // passed over for another. Those behind them go together again.
            m_alone = failed.isWhole ? static_cast<int>(failed.most) : std::max(1, m_begun);
    }

    BatchResult result() &&
    {
        m_result.left = static_cast<int>(m_left.size());
        return std::move(m_result);
    }

private:
    /// Of the next transaction.
    SliceSize nextSize() const
    {
        const qsizetype whole = std::accumulate(m_whole.cbegin(), m_whole.cend(), qsizetype(0));
        const bool isWhole = whole > 0 && whole == m_left.size();
        const qsizetype most = isWhole ? m_whole.constFirst() : m_left.size() - whole;
        return {m_alone > 0 ? 1 : std::min(most, isWhole ? request_slice::most : m_pace.next()), isWhole};
    }

    QFuture<Result<QList<CarriedRequest>>> slice(const StopRequest &stop)
    {
        m_begun = 0;
        m_silence.start();
        return m_context.writer.ask(
            [this, size = nextSize(), stop, mark = std::make_shared<WriteMark>(m_context.feed)](
                Connection &connection) {
                auto carried = request_slice::carryOut(
                    m_context, connection, m_order, m_left, size, stop, [this](int came) { tell(came); });
                const auto stands = [](const CarriedRequest &each) { return bool(each.came); };
                const bool isNothing = carried && !carried->isEmpty() &&
                    std::none_of(carried->cbegin(), carried->cend(), stands);
                std::ignore = mark->came(!carried ? Outcome(carried.error())
                        : isNothing               ? Outcome(carried->constFirst().came.error())
                                                  : Outcome(done));
                return carried;
            });
    }

    /// How far it is, with so many in the transaction that is open: what is taken back does not count back.
    void tell(int inHand)
    {
        m_begun = inHand;
        m_silence.start();
        const auto tried = m_result.done.size() + m_result.failed.size();
        m_promise.setProgressValueAndText(
            static_cast<int>(tried) + inHand, QString::number(tried + m_left.size()));
    }

    void note(const CarriedRequest &each)
    {
        if (!each.came) {
            m_result.failed.append({each.id, each.came.error()});
        } else {
            m_result.done.append(each.id);
            if (*each.came)
                m_result.receivers.append({each.id, **each.came});
        }
        const qsizetype whole = std::accumulate(m_whole.cbegin(), m_whole.cend(), qsizetype(0));
        if (whole == m_left.size() && --m_whole.first() == 0)
            m_whole.removeFirst();
        m_left.removeFirst();
        m_alone = std::max(0, m_alone - 1);
        m_isTriedAgain = false;
    }

    const ServiceContext &m_context;
    const BatchOrder &m_order;
    QList<Id<Request>> m_left;
    QList<qsizetype> m_whole; ///< by how many the last of them go (figure_plan::Arranged)
    QPromise<Result<BatchResult>> &m_promise;
    int m_alone = 0;             ///< so many more are done one by one
    int m_begun = 0;             ///< so many of the transaction that is open, or was last
    bool m_isTriedAgain = false; ///< the whole group that is next failed once
    BatchPace m_pace = {};
    QElapsedTimer m_silence; ///< since the last news
    BatchResult m_result;
};

Result<BatchResult> carryOutAll(const ServiceContext &context, const BatchOrder &order,
    const QList<Id<Request>> &ids, const StopRequest &stop, QPromise<Result<BatchResult>> &promise)
{
    if (auto sound = checkOrder(order, ids); !sound)
        return sound.error();
    const auto arranged =
        context.writer
            .ask([&order, &ids](Connection &connection) {
                return figure_plan::arranged(connection, order.filingSystem, ids, request_slice::most);
            })
            .result();
    if (!arranged)
        return arranged.error();
    Batch batch(context, order, *arranged, promise);
    LogCarrier carrier(context.location);
    bool isStopped = false;
    while (!batch.isOver() && !isStopped) {
        batch.goOn(stop);
        if (!carrier.landed())
            std::ignore = context.writer.ask([](Connection &line) { return line.carryLog(); }).result();
        isStopped = !batch.isOver() && (stop.isStopped() || promise.isCanceled());
    }
    BatchResult result = std::move(batch).result();
    result.isStopped = isStopped;
    return result;
}

} // namespace

QFuture<Result<QList<Id<Request>>>> Requests::approved(const Permit &permit, FilingSystem filingSystem) const
{
    return m_context.read(permit, [=](Connection &connection) -> Result<QList<Id<Request>>> {
        if (auto allowed = permit.require(Operation::ExecuteRequests, filingSystem); !allowed)
            return allowed.error();
        return request_repository::approved(connection, filingSystem);
    });
}

QFuture<Result<BatchResult>> Requests::executeMany(const Permit &permit, const Confirmation &confirmation,
    FilingSystem filingSystem, const QList<Id<Request>> &ids, const StopRequest &stop,
    BatchLetters letters) const
{
    return QtConcurrent::run(m_desk.get(), [=, &context = m_context](QPromise<Result<BatchResult>> &promise) {
        const BatchOrder order{permit, confirmation, filingSystem, context.clock.now(), letters};
        const auto roomy = [](Connection &connection) {
            return BulkSettings::beginMany(connection, BulkSettings::Log::IsCarried);
        };
        std::ignore = context.writer.ask(roomy).result();
        auto result = carryOutAll(context, order, ids, stop, promise);
        std::ignore = context.writer.ask(BulkSettings::endMany).result();
        if (result && !result->done.isEmpty()) {
            // What was erased must not live on in the log beside the file (performance.md 13.9).
            result->logWaits =
                !context.writer.ask([](Connection &connection) { return connection.checkpoint(); }).result();
        }
        const bool isDone = result && !result->done.isEmpty();
        promise.addResult(std::move(result));
        promise.finish();
        if (isDone)
            std::ignore = session_checkpoint::after(context, confirmation);
    });
}
