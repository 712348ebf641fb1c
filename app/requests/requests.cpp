#include "app/requests/requests.h"

#include "app/audit/session_checkpoint.h"
#include "app/changes/service_context.h"
#include "app/contacts/contact_file_store.h"
#include "app/contacts/contact_repository.h"
#include "app/contacts/field_value.h"
#include "app/requests/carried_together.h"
#include "app/requests/deciding_right.h"
#include "app/requests/erasure_grounds.h"
#include "app/requests/identity_evidence.h"
#include "app/requests/identity_facts.h"
#include "app/requests/request_doing.h"
#include "app/requests/request_execution.h"
#include "app/requests/request_letter_repository.h"
#include "app/requests/request_opening.h"
#include "app/requests/request_repository.h"
#include "app/requests/request_rules.h"
#include "app/requests/request_stepping.h"
#include "app/requests/request_steps.h"
#include "app/requests/restriction_repository.h"
#include "app/settings/holiday_setting.h"
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

namespace {

/// Whether the reader can decide it or extend its term, and in whose right.
void readRight(const ServiceContext &context, Connection &connection, const Permit &permit, RequestFile &file)
{
    file.decisionLocked = request_rules::cannotDecide(file.request, actorOf(permit), file.identityNeed);
    file.extensionLocked =
        request_rules::cannotExtend(file.request, actorOf(permit), context.clock.today(), file.holidays);
    if (file.decisionLocked && file.extensionLocked)
        return;
    const auto lent = deciding_right::of(context, connection, permit, file.request.filingSystem);
    const auto counts = lent ? deciding_right::forRequest(connection, *lent, file.request)
                             : Result<std::optional<Deputyship>>(lent.error());
    if (counts) {
        file.decidesFor = *counts;
        return;
    }
    for (std::optional<Error> *locked : {&file.decisionLocked, &file.extensionLocked}) {
        if (!*locked)
            *locked = counts.error();
    }
}

/// The others of the person that have to do with it.
Outcome readKin(Connection &connection, RequestFile &file)
{
    const Request &self = file.request;
    if (!self.contact.isStored())
        return done;
    const auto all =
        request_repository::list(connection, self.filingSystem, {.openOnly = false, .contact = self.contact});
    if (!all)
        return all.error();
    for (const Request &other : *all) {
        if (other.id == self.id)
            continue;
        const bool isOfLetter = !self.letterRef.isEmpty() && other.letterRef == self.letterRef;
        if (isOfLetter || other.ref == self.relatedRef || other.relatedRef == self.ref)
            file.related.append(other);
        else if (self.isOpen() && request_rules::repeats(self, other))
            file.alike.append(other);
    }
    return done;
}

/// How surely it must be known who asks, and what else the person's data say of the request.
Outcome readIdentity(Connection &connection, QDate today, RequestFile &file)
{
    const auto need = identity_facts::needOf(connection, file.request);
    if (!need)
        return need.error();
    file.identityNeed = *need;
    const auto evidence = identity_evidence::find(connection, file.request);
    if (!evidence)
        return evidence.error();
    file.evidence = *evidence;
    const auto holidays = holiday_setting::find(connection);
    if (!holidays)
        return holidays.error();
    file.holidays = *holidays;
    if (file.request.type != Request::Type::Erasure || !file.request.isOpen())
        return done;
    const auto grounds = erasure_grounds::found(connection, file.request, today);
    if (!grounds)
        return grounds.error();
    file.grounds = *grounds;
    return done;
}

Result<RequestFile> fileOf(const ServiceContext &context, Connection &connection, const Permit &permit,
    FilingSystem filingSystem, Id<Request> id)
{
    const auto request = found(connection, filingSystem, id);
    if (!request)
        return request.error();
    RequestFile file{.request = *request};
    auto steps = request_repository::steps(connection, filingSystem, id);
    if (!steps)
        return steps.error();
    file.steps = *std::move(steps);
    auto decisions = request_repository::decisions(connection, filingSystem, id);
    if (!decisions)
        return decisions.error();
    file.decisions = *std::move(decisions);
    if (!request->proposal.isEmpty()) {
        const auto proposal = Proposal::fromJson(request->proposal);
        if (!proposal)
            return proposal.error();
        file.proposal = *proposal;
    }
    auto questions = request_repository::questions(connection, filingSystem, id);
    if (!questions)
        return questions.error();
    file.questions = *std::move(questions);
    auto letters = request_letter_repository::of(connection, filingSystem, id);
    if (!letters)
        return letters.error();
    file.letters = *std::move(letters);
    if (auto kin = readKin(connection, file); !kin)
        return kin.error();
    if (request->contact.isStored()) {
        auto restrictions = restriction_repository::ofContact(connection, filingSystem, request->contact);
        if (!restrictions)
            return restrictions.error();
        file.restrictions = *std::move(restrictions);
    }
    if (auto known = readIdentity(connection, context.clock.today(), file); !known)
        return known.error();
    readRight(context, connection, permit, file);
    return file;
}

} // namespace

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
        return request_repository::list(connection, filingSystem, {.openOnly = openOnly});
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
        auto rows = request_repository::list(connection, filingSystem, filter);
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
        return request_repository::list(connection, filingSystem, {.openOnly = false, .contact = contact});
    });
}

QFuture<Result<RequestFile>> Requests::find(
    const Permit &permit, FilingSystem filingSystem, Id<Request> id) const
{
    return m_context.read(permit, [=, &context = m_context](Connection &connection) -> Result<RequestFile> {
        if (auto allowed = permit.require(Operation::ViewContacts, filingSystem); !allowed)
            return allowed.error();
        return fileOf(context, connection, permit, filingSystem, id);
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

QFuture<Result<ExecutionResult>> Requests::execute(
    const Permit &permit, const Confirmation &confirmation, FilingSystem filingSystem, Id<Request> id) const
{
    const auto work = [=, &context = m_context](Change &change) -> Result<ExecutionResult> {
        if (auto allowed = permit.require(Operation::ExecuteRequests, filingSystem); !allowed)
            return allowed.error();
        const auto request = found(change.connection(), filingSystem, id);
        if (!request)
            return request.error();
        // Who is erased is still answered: to whom is read before, and not kept (domain.md 4.8, 9.1).
        const auto person = contact_file_store::find(change.connection(), filingSystem, request->contact);
        if (!person)
            return person.error();
        CarriedTogether together{.basis = {context, change.connection()}};
        auto carried =
            request_doing::approved(change, context, confirmation, change.now(), *request, together);
        if (!carried)
            return carried.error();
        if (auto gone = together.erasures.carryOut(change.connection()); !gone)
            return gone.error();
        auto file = fileOf(context, change.connection(), permit, filingSystem, id);
        if (!file)
            return file.error();
        ExecutionResult result{*std::move(carried), *std::move(file)};
        if (request->type == Request::Type::Erasure && *person)
            result.receiver = LetterReceiver::of(**person);
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
