#include "app/requests/requests.h"

#include "app/audit/session_checkpoint.h"
#include "app/changes/service_context.h"
#include "app/contacts/archive_veil.h"
#include "app/contacts/contact_file_store.h"
#include "app/contacts/contact_repository.h"
#include "app/contacts/field_value.h"
#include "app/requests/carried_together.h"
#include "app/requests/late_questions.h"
#include "app/requests/representative_repository.h"
#include "app/requests/request_doing.h"
#include "app/requests/request_execution.h"
#include "app/requests/request_file.h"
#include "app/requests/request_notices.h"
#include "app/requests/request_opening.h"
#include "app/requests/request_repository.h"
#include "app/requests/request_rules.h"
#include "app/requests/request_stepping.h"
#include "app/requests/request_steps.h"
#include "app/staff/confirmation.h"

#include <QThreadPool>
#include <QUuid>
#include <QtConcurrent>

#include <algorithm>
#include <tuple>

using request_steps::actorOf;
using request_steps::advance;
using request_steps::found;
using request_steps::stepThrough;

Requests::Requests(const ServiceContext &context)
    : m_context(context), m_desk(std::make_unique<QThreadPool>())
{
    // One decides while the head of the decision before is signed.
    m_desk->setMaxThreadCount(2);
}

Requests::~Requests() = default;

QFuture<Result<QList<Request>>> Requests::list(
    const Permit &permit, FilingSystem filingSystem, bool openOnly) const
{
    return m_context.read(permit, [=](Connection &connection) -> Result<QList<Request>> {
        if (auto allowed = permit.require(Operation::ViewContacts, filingSystem); !allowed)
            return allowed.error();
        return late_questions::marked(connection, filingSystem,
            request_repository::list(connection, filingSystem, {.openOnly = openOnly}));
    });
}

QFuture<Result<PageOf<Request>>> Requests::page(
    const Permit &permit, FilingSystem filingSystem, bool openOnly, const QString &after) const
{
    tidyUp(permit, filingSystem);
    return m_context.read(permit, [=](Connection &connection) -> Result<PageOf<Request>> {
        if (auto allowed = permit.require(Operation::ViewContacts, filingSystem); !allowed)
            return allowed.error();
        const request_repository::Filter filter{
            .openOnly = openOnly, .contact = {}, .after = std::max(0, after.toInt())};
        auto rows = late_questions::marked(
            connection, filingSystem, request_repository::list(connection, filingSystem, filter));
        if (!rows)
            return rows.error();
        const auto total = request_repository::count(connection, filingSystem, filter);
        if (!total)
            return total.error();
        const qint64 shown = filter.after + rows->size();
        const bool isMore = !rows->isEmpty() && shown < *total;
        return PageOf<Request>{*std::move(rows), isMore ? QString::number(shown) : QString(), *total};
    });
}

QFuture<Result<QList<Request>>> Requests::ofContact(
    const Permit &permit, FilingSystem filingSystem, Id<Contact> contact) const
{
    return m_context.read(permit, [=](Connection &connection) -> Result<QList<Request>> {
        if (auto allowed = permit.require(Operation::ViewContacts, filingSystem); !allowed)
            return allowed.error();
        return late_questions::marked(connection, filingSystem,
            request_repository::list(connection, filingSystem, {.openOnly = false, .contact = contact}));
    });
}

QFuture<Result<RequestFile>> Requests::find(
    const Permit &permit, FilingSystem filingSystem, Id<Request> id) const
{
    return m_context.read(permit, [=, &context = m_context](Connection &connection) -> Result<RequestFile> {
        if (auto allowed = permit.require(Operation::ViewContacts, filingSystem); !allowed)
            return allowed.error();
        return request_file::of(context, connection, permit, filingSystem, id);
    });
}

QFuture<Result<Id<Request>>> Requests::open(
    const Permit &permit, FilingSystem filingSystem, const RequestIntake &intake) const
{
    return m_context.change(
        permit, [=](Change &change) { return request_opening::open(change, filingSystem, intake); });
}

QFuture<Result<Proposal>> Requests::draft(
    const Permit &permit, FilingSystem filingSystem, Id<Request> id) const
{
    const QDate today = m_context.clock.today();
    return m_context.read(permit, [=](Connection &connection) -> Result<Proposal> {
        if (auto allowed = permit.require(Operation::HandleRequests, filingSystem); !allowed)
            return allowed.error();
        const auto request = found(connection, filingSystem, id);
        if (!request)
            return request.error();
        return request_execution::draft(connection, *request, today);
    });
}

QFuture<Result<Proposal>> Requests::propose(
    const Permit &permit, FilingSystem filingSystem, Id<Request> id, const Proposal &proposal) const
{
    return m_context.change(permit, [=](Change &change) -> Result<Proposal> {
        if (auto allowed = permit.require(Operation::HandleRequests, filingSystem); !allowed)
            return allowed.error();
        const auto request = found(change.connection(), filingSystem, id);
        if (!request)
            return request.error();
        const auto complete =
            request_execution::completed(change.connection(), *request, proposal, change.today());
        if (!complete)
            return complete;
        const auto next =
            request_rules::proposed(*request, actorOf(permit), complete->toJson(), change.now());
        if (!next)
            return next.error();
        QJsonObject detail{{QStringLiteral("digest"), QString::fromLatin1(next->proposalDigest.toHex())}};
        if (auto stored = advance(change, *next, QStringLiteral("proposed"), {}, detail); !stored)
            return stored.error();
        return *complete;
    });
}

QFuture<Result<ExecutionResult>> Requests::execute(const Permit &permit, const Confirmation &confirmation,
    FilingSystem filingSystem, Id<Request> id, UntoldRecipients untold) const
{
    const auto work = [=, &context = m_context](Change &change) -> Result<ExecutionResult> {
        if (auto allowed = permit.require(Operation::ExecuteRequests, filingSystem); !allowed)
            return allowed.error();
        const auto request = found(change.connection(), filingSystem, id);
        if (!request)
            return request.error();
        // Who is erased is still answered: to whom is read before, and not kept (domain.md 4.8, 9.1).
        CarriedTogether together{
            .basis = {context, change.connection()}, .facts = CommonFacts(change.connection())};
        PersonFacts facts(together.facts, filingSystem, request->contact);
        const auto person = facts.reached();
        if (!person)
            return person.error();
        // As it was before: what goes is in no archive any more.
        const auto hidden = archive_veil::hiddenFrom(
            change.connection(), permit, filingSystem, request->contact, change.today());
        if (!hidden)
            return hidden.error();
        const auto address = representative_repository::find(change.connection(), *request);
        if (!address)
            return address.error();
        auto carried =
            request_doing::approved(change, context, confirmation, change.now(), facts, *request, together);
        if (!carried)
            return carried.error();
        if (untold == UntoldRecipients::Refused) {
            if (auto written = notice_keeping::checkWritten(change.connection(), *request); !written)
                return written.error();
        }
        if (auto gone = together.erasures.carryOut(change.connection()); !gone)
            return gone.error();
        auto file = request_file::of(context, change.connection(), permit, filingSystem, id);
        if (!file)
            return file.error();
        // What became of the figures shows at the end alone.
        carried->figures = RequestResult::fromJson(file->request.result).figures;
        ExecutionResult result{*std::move(carried), *std::move(file)};
        const bool isSeen =
            !hidden->contains(DataCategory::Identity) && !hidden->contains(DataCategory::ContactDetails);
        if (request->type == Request::Type::Erasure && *person && isSeen)
            result.receiver = LetterReceiver::of(**person, *request, *address);
        return result;
    };
    const auto carryOut = [=, &context = m_context](Connection &connection) -> Result<ExecutionResult> {
        auto result = changing(connection, permit, context.clock, context.feed, work);
        // What was erased must not live on in the log beside the file (performance.md 13.9). It is gone from
        // the file whatever becomes of this.
        if (result)
            result->logWaits = !connection.checkpoint();
        return result;
    };
    return QtConcurrent::run(
        m_desk.get(), [=, &context = m_context](QPromise<Result<ExecutionResult>> &promise) {
            const auto executed = context.writer.ask(carryOut).result();
            promise.addResult(executed);
            promise.finish();
            // What was done stands without it; the next one signs for what came before.
            if (executed)
                std::ignore = session_checkpoint::after(context, confirmation);
        });
}

QFuture<Outcome> Requests::notify(const Permit &permit, FilingSystem filingSystem, Id<Request> id,
    const QString &recipient, QDate confirmedOn) const
{
    return stepThrough(m_context, permit, Operation::HandleRequests, filingSystem, id,
        QStringLiteral("notified"), [=](const Request &request, Change &change) {
            return request_rules::notified(request, recipient, confirmedOn, change.today());
        });
}

QFuture<Outcome> Requests::noticeImpossible(const Permit &permit, FilingSystem filingSystem, Id<Request> id,
    const QString &recipient, const QString &why) const
{
    return stepThrough(m_context, permit, Operation::HandleRequests, filingSystem, id,
        QStringLiteral("notice-impossible"), [=](const Request &request, Change &) {
            return request_rules::noticeImpossible(request, recipient, why);
        });
}

QFuture<Outcome> Requests::answer(
    const Permit &permit, FilingSystem filingSystem, Id<Request> id, QDate answeredOn) const
{
    return stepThrough(m_context, permit, Operation::HandleRequests, filingSystem, id,
        QStringLiteral("answered"), [=](const Request &request, Change &change) {
            return request_rules::answered(request, answeredOn, change.today());
        });
}

QFuture<Outcome> Requests::close(
    const Permit &permit, FilingSystem filingSystem, Id<Request> id, QDate answeredOn) const
{
    return stepThrough(m_context, permit, Operation::HandleRequests, filingSystem, id,
        QStringLiteral("closed"), [=](const Request &request, Change &change) {
            return request_rules::closed(request, answeredOn, change.today(), change.now());
        });
}

QFuture<Outcome> Requests::withdraw(const Permit &permit, FilingSystem filingSystem, Id<Request> id) const
{
    return stepThrough(m_context, permit, Operation::HandleRequests, filingSystem, id,
        QStringLiteral("withdrawn"), [](const Request &request, Change &change) {
            return request_rules::withdrawn(request, change.now());
        });
}
