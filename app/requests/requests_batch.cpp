#include "app/audit/session_checkpoint.h"
#include "app/changes/service_context.h"
#include "app/requests/request_doing.h"
#include "app/requests/request_repository.h"
#include "app/requests/request_steps.h"
#include "app/requests/requests.h"
#include "app/staff/confirmation.h"

#include <QThreadPool>
#include <QtConcurrent>

#include <tuple>

namespace {

/// Who carries out a batch, and when they were asked to say so.
struct BatchOrder
{
    Permit permit;
    Confirmation confirmation;
    FilingSystem filingSystem;
    Instant asked;
};

/// One person in one transaction, by the same steps as on the request's page.
Outcome carryOutOne(const ServiceContext &context, const BatchOrder &order, Id<Request> id)
{
    return context
        .change(order.permit,
            [&context, order, id](Change &change) -> Outcome {
                const auto request = request_steps::found(change.connection(), order.filingSystem, id);
                if (!request)
                    return request.error();
                const auto done =
                    request_doing::approved(change, context, order.confirmation, order.asked, *request);
                return done ? Outcome(::done) : Outcome(done.error());
            })
        .result();
}

Result<QList<Id<Request>>> chosen(
    const ServiceContext &context, const BatchOrder &order, const QList<Id<Request>> &ids)
{
    return context
        .read(order.permit,
            [&](Connection &connection) -> Result<QList<Id<Request>>> {
                if (auto allowed = order.permit.require(Operation::ExecuteRequests, order.filingSystem);
                    !allowed)
                    return allowed.error();
                if (auto confirmed = order.confirmation.requireFor(order.permit, order.asked); !confirmed)
                    return confirmed.error();
                if (!ids.isEmpty())
                    return ids;
                return request_repository::approved(connection, order.filingSystem);
            })
        .result();
}

Result<BatchResult> carryOutAll(const ServiceContext &context, const BatchOrder &order,
    const QList<Id<Request>> &ids, const StopRequest &stop, QPromise<Result<BatchResult>> &promise)
{
    const auto all = chosen(context, order, ids);
    if (!all)
        return all.error();
    promise.setProgressRange(0, static_cast<int>(all->size()));
    BatchResult result;
    for (const Id<Request> id : *all) {
        if (stop.isStopped() || promise.isCanceled()) {
            result.isStopped = true;
            break;
        }
        if (auto carried = carryOutOne(context, order, id); carried)
            result.done.append(id);
        else
            result.failed.append({id, carried.error()});
        promise.setProgressValueAndText(
            static_cast<int>(result.done.size() + result.failed.size()), QString::number(all->size()));
    }
    result.left = static_cast<int>(all->size() - result.done.size() - result.failed.size());
    return result;
}

} // namespace

QFuture<Result<BatchResult>> Requests::executeMany(const Permit &permit, const Confirmation &confirmation,
    FilingSystem filingSystem, const QList<Id<Request>> &ids, const StopRequest &stop) const
{
    return QtConcurrent::run(m_desk.get(), [=, &context = m_context](QPromise<Result<BatchResult>> &promise) {
        const BatchOrder order{permit, confirmation, filingSystem, context.clock.now()};
        auto result = carryOutAll(context, order, ids, stop, promise);
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
