#include "app/changes/change.h"
#include "app/changes/service_context.h"
#include "app/contacts/contact_name.h"
#include "app/contacts/contact_repository.h"
#include "app/requests/decision_signing.h"
#include "app/requests/evidence_noting.h"
#include "app/requests/evidence_opening.h"
#include "app/requests/identity_facts.h"
#include "app/requests/request_file.h"
#include "app/requests/request_ref_repository.h"
#include "app/requests/request_steps.h"
#include "app/retention/retention_proposal_repository.h"
#include "app/reviews/agenda_source.h"
#include "app/reviews/review_rules.h"
#include "app/reviews/reviewed_requests.h"

namespace {

/// What stands for an ended term is of its rule, whatever else waits is of its kind.
Result<QString> requestRule(Connection &connection, const Request &request)
{
    const auto ended = retention_proposal_repository::ofRequest(connection, request.filingSystem, request.id);
    if (!ended)
        return ended.error();
    return *ended ? (*ended)->rule : decision_signing::kindOf(request);
}

Result<AgendaItem> requestItem(const AgendaQuestion &question, Connection &connection, const Request &request)
{
    const auto rule = requestRule(connection, request);
    if (!rule)
        return rule.error();
    AgendaItem item{.kind = ReviewKind::Request,
        .rule = *rule,
        .subject = request.ref,
        .contact = request.contact,
        .matter = agenda::matterOf({request.ref, QString::number(request.proposedVersion),
            QString::fromLatin1(request.proposalDigest.toHex())}),
        .request = request.id};
    const auto need = identity_facts::needOf(connection, request);
    if (!need)
        return need.error();
    item.locked = request_rules::cannotDecide(request, request_steps::actorOf(question.permit), *need);
    if (!request.contact.isStored())
        return item;
    const auto person = contact_repository::byId(connection, question.filingSystem, request.contact);
    if (!person)
        return person.error();
    if (*person)
        item.name = listName(nameOf(**person));
    return item;
}

Result<QList<Id<Request>>> requestsWaiting(const AgendaQuestion &question, Connection &connection)
{
    if (question.contacts.isEmpty())
        return reviewed_requests::waiting(connection, question.filingSystem, review_rules::mostOfAKind);
    QList<Id<Request>> waiting;
    for (const Id<Contact> contact : question.contacts) {
        const auto theirs = reviewed_requests::waitingOf(connection, question.filingSystem, contact);
        if (!theirs)
            return theirs;
        waiting += *theirs;
    }
    return waiting;
}

Result<QList<AgendaItem>> requestsDue(const AgendaQuestion &question, Connection &connection)
{
    const auto waiting = requestsWaiting(question, connection);
    if (!waiting)
        return waiting.error();
    QList<AgendaItem> items;
    for (const Id<Request> id : *waiting) {
        const auto request = request_steps::found(connection, question.filingSystem, id);
        if (!request)
            return request.error();
        const auto item = requestItem(question, connection, *request);
        if (!item)
            return item.error();
        items.append(*item);
    }
    return items;
}

Result<std::optional<AgendaItem>> requestNow(
    const AgendaQuestion &question, Connection &connection, const QString &subject)
{
    using Found = std::optional<AgendaItem>;
    const auto id = request_ref_repository::idOf(connection, question.filingSystem, subject);
    if (!id)
        return id.error();
    if (!id->isStored())
        return Found();
    const auto request = request_steps::found(connection, question.filingSystem, *id);
    if (!request)
        return request.error();
    if (request->stage != Request::Stage::AwaitingSecondApprover)
        return Found();
    const auto item = requestItem(question, connection, *request);
    return item ? Result<Found>(*item) : Result<Found>(item.error());
}

/// The mandate, how it was found out who asks and the plan are shown in full, and stand as opened; a letter
/// is opened for itself.
Outcome showRequest(const AgendaQuestion &question, Change &change, ReviewEvidence &evidence)
{
    Connection &connection = change.connection();
    auto file = request_file::of(
        question.context, connection, question.permit, question.filingSystem, evidence.now.request);
    if (!file)
        return file.error();
    const auto ended =
        retention_proposal_repository::ofRequest(connection, question.filingSystem, evidence.now.request);
    if (!ended)
        return ended.error();
    for (EvidencePiece &piece : file->pieces) {
        if (piece.what == EvidencePiece::What::Letter)
            continue;
        if (auto noted = evidence_noting::note(change, file->request, piece); !noted)
            return noted;
    }
    evidence.file = *std::move(file);
    evidence.ended = *ended;
    return done;
}

/// Nobody says yes to what they did not open.
Outcome allowsOnRequest(
    const AgendaQuestion &question, Connection &connection, const AgendaItem &item, const ReviewWord &word)
{
    if (word.verdict != ReviewDecision::Verdict::Approved)
        return done;
    const auto request = request_steps::found(connection, question.filingSystem, item.request);
    if (!request)
        return request.error();
    const auto opened = evidence_opening::by(connection, *request, question.permit.staffRef());
    return opened ? evidence_pieces::check(*opened) : Outcome(opened.error());
}

} // namespace

AgendaSource agenda::requests()
{
    return {.kind = ReviewKind::Request,
        .decides = Operation::DecideRequests,
        .due = requestsDue,
        .now = requestNow,
        .show = showRequest,
        .allows = allowsOnRequest,
        .carryOut = nullptr};
}
