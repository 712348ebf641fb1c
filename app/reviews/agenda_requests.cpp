#include "app/changes/service_context.h"
#include "app/contacts/contact_name.h"
#include "app/contacts/contact_repository.h"
#include "app/requests/decision_signing.h"
#include "app/requests/identity_facts.h"
#include "app/requests/request_repository.h"
#include "app/requests/request_steps.h"
#include "app/reviews/agenda_source.h"
#include "app/reviews/review_rules.h"
#include "app/reviews/reviewed_requests.h"

namespace {

Result<AgendaItem> requestItem(const AgendaQuestion &question, Connection &connection, const Request &request)
{
    AgendaItem item{.kind = ReviewKind::Request,
        .rule = decision_signing::kindOf(request),
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

Result<QList<AgendaItem>> requestsDue(const AgendaQuestion &question, Connection &connection)
{
    const auto waiting =
        reviewed_requests::waiting(connection, question.filingSystem, review_rules::mostOfAKind);
    if (!waiting)
        return waiting.error();
    QList<AgendaItem> items;
    for (const Id<Request> id : *waiting) {
        const auto request = request_steps::found(connection, question.filingSystem, id);
        if (!request)
            return request.error();
        if (!question.contacts.isEmpty() && !question.contacts.contains(request->contact))
            continue;
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
    const auto id = reviewed_requests::byRef(connection, question.filingSystem, subject);
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

Outcome showRequest(
    const AgendaQuestion & /*question*/, Connection & /*connection*/, ReviewEvidence & /*evidence*/)
{
    return done; // Requests::find tells all of it
}

} // namespace

AgendaSource agenda::requests()
{
    return {.kind = ReviewKind::Request,
        .decides = Operation::DecideRequests,
        .due = requestsDue,
        .now = requestNow,
        .show = showRequest,
        .carryOut = nullptr};
}
