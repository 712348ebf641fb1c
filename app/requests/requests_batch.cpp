#include "app/audit/session_checkpoint.h"
#include "app/changes/service_context.h"
#include "app/contacts/contact_file_store.h"
#include "app/requests/representative_repository.h"
#include "app/requests/request_doing.h"
#include "app/requests/request_notices.h"
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
    BatchLetters letters;
};

using MaybeReceiver = std::optional<LetterReceiver>;

/// Whether the plan takes away by what a letter reaches the person.
bool leavesNobodyToWriteTo(const Proposal &proposal)
{
    using Part = Proposal::Part;
    const auto goes = [&proposal](DataCategory category, Part part) {
        return proposal.erases(category) && !proposal.keeps(category, part);
    };
    return proposal.erasesEverything() || goes(DataCategory::Identity, Part::InvoiceName) ||
        goes(DataCategory::ContactDetails, Part::InvoiceAddress);
}

/// What cannot be made good once the person is gone has to stand before: nobody looks at each of many.
Outcome checkAfterwards(Connection &connection, const BatchOrder &order, const Request &request)
{
    const bool isToErase = request.type == Request::Type::Erasure && request.contact.isStored() &&
        request.stage == Request::Stage::Approved;
    if (!isToErase)
        return done;
    const auto proposal = Proposal::fromJson(request.proposal);
    if (!proposal)
        return proposal.error();
    if (proposal->refuses())
        return done;
    const auto unwritten = notice_keeping::unwritten(connection, request, *proposal);
    if (!unwritten)
        return unwritten.error();
    if (!unwritten->isEmpty())
        return Error{Failure::Refused, QStringLiteral("request.batch-notices"),
            {unwritten->join(QStringLiteral(", "))}};
    const bool isAsked = request.channel != Request::Channel::OwnInitiative;
    if (isAsked && order.letters == BatchLetters::LeftOut && leavesNobodyToWriteTo(*proposal))
        return Error::refused("request.batch-letter");
    return done;
}

/// One person in one transaction, by the same steps as on the request's page. To whom the answer to an
/// erasure goes is read before.
Result<MaybeReceiver> carryOutOne(const ServiceContext &context, const BatchOrder &order, Id<Request> id)
{
    return context
        .change(order.permit,
            [&context, order, id](Change &change) -> Result<MaybeReceiver> {
                Connection &connection = change.connection();
                const auto request = request_steps::found(connection, order.filingSystem, id);
                if (!request)
                    return request.error();
                if (auto sound = checkAfterwards(connection, order, *request); !sound)
                    return sound.error();
                const auto person =
                    contact_file_store::find(connection, order.filingSystem, request->contact);
                if (!person)
                    return person.error();
                const auto address = representative_repository::find(connection, *request);
                if (!address)
                    return address.error();
                const auto carried =
                    request_doing::approved(change, context, order.confirmation, order.asked, *request);
                if (!carried)
                    return carried.error();
                const bool isAnswered = request->type == Request::Type::Erasure &&
                    request->channel != Request::Channel::OwnInitiative && *person;
                return isAnswered ? MaybeReceiver(LetterReceiver::of(**person, *request, *address))
                                  : MaybeReceiver();
            })
        .result();
}

Outcome checkOrder(const BatchOrder &order, const QList<Id<Request>> &ids)
{
    if (auto allowed = order.permit.require(Operation::ExecuteRequests, order.filingSystem); !allowed)
        return allowed;
    if (auto confirmed = order.confirmation.requireFor(order.permit, order.asked); !confirmed)
        return confirmed;
    return ids.isEmpty() ? Outcome(Error{Failure::Invalid, QStringLiteral("request.batch-empty")})
                         : Outcome(done);
}

Result<BatchResult> carryOutAll(const ServiceContext &context, const BatchOrder &order,
    const QList<Id<Request>> &ids, const StopRequest &stop, QPromise<Result<BatchResult>> &promise)
{
    if (auto sound = checkOrder(order, ids); !sound)
        return sound.error();
    promise.setProgressRange(0, static_cast<int>(ids.size()));
    BatchResult result;
    for (const Id<Request> id : ids) {
        if (stop.isStopped() || promise.isCanceled()) {
            result.isStopped = true;
            break;
        }
        if (auto carried = carryOutOne(context, order, id); !carried) {
            result.failed.append({id, carried.error()});
        } else {
            result.done.append(id);
            if (*carried)
                result.receivers.append({id, **carried});
        }
        promise.setProgressValueAndText(
            static_cast<int>(result.done.size() + result.failed.size()), QString::number(ids.size()));
    }
    result.left = static_cast<int>(ids.size() - result.done.size() - result.failed.size());
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
