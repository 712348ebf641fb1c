#include "app/requests/request_steps.h"

#include "app/changes/change.h"
#include "app/requests/request_repository.h"

#include <QJsonArray>

namespace request_steps {

namespace {

/// `step` bears what is known of it besides who takes it and when.
Outcome land(Change &change, const Request &next, RequestStep step, const QJsonObject &detail)
{
    step.actor = change.permit().staffRef();
    step.happenedAt = change.now();
    if (auto stored = request_repository::replace(change.connection(), next); !stored)
        return stored;
    if (auto noted = request_repository::addStep(change.connection(), next.filingSystem, next.id, step);
        !noted)
        return noted;
    change.requestsTouched(next.filingSystem);
    if (next.contact.isStored())
        change.touched(next.filingSystem, next.contact);
    return change.audit(entryFor(next, step.step, detail));
}

} // namespace

RequestActor actorOf(const Permit &permit)
{
    return {permit.staffRef(), permit.ownContact()};
}

Result<Request> found(Connection &connection, FilingSystem filingSystem, Id<Request> id)
{
    auto request = request_repository::byId(connection, filingSystem, id);
    if (!request)
        return request.error();
    if (!*request)
        return Error{Failure::NotFound, QStringLiteral("request.find")};
    return **request;
}

Result<Id<Request>> takeIn(Change &change, const Request &request)
{
    const auto id = request_repository::add(change.connection(), request);
    if (!id)
        return id;
    const QString step = QStringLiteral("received");
    if (auto noted = request_repository::addStep(change.connection(), request.filingSystem, *id,
            {.step = step, .actor = change.permit().staffRef(), .happenedAt = change.now()});
        !noted)
        return noted.error();
    change.requestsTouched(request.filingSystem);
    change.touched(request.filingSystem, request.contact);
    if (auto audited = change.audit(entryFor(request, step)); !audited)
        return audited.error();
    if (request.channel != Request::Channel::OwnInitiative)
        return *id;
    const auto stored = found(change.connection(), request.filingSystem, *id);
    if (!stored)
        return stored.error();
    const auto known = request_rules::onOwnInitiative(*stored, actorOf(change.permit()), change.now());
    if (!known)
        return known.error();
    auto advanced = advance(change, *known, QStringLiteral("own-initiative"));
    return advanced ? id : Result<Id<Request>>(advanced.error());
}

Outcome advance(Change &change, const Request &next, const QString &step, const QString &remark,
    const QJsonObject &detail)
{
    return land(change, next, {.step = step, .remark = remark}, detail);
}

Outcome advance(Change &change, const Request &next, RequestStep step, const std::optional<Deputyship> &lent)
{
    QJsonObject detail;
    if (next.extensionSentOn.isValid() && step.step == QLatin1String("extended"))
        detail.insert(QStringLiteral("on"), next.extensionSentOn.toString(Qt::ISODate));
    if (lent) {
        step.standsFor = lent->principal;
        step.standsUntil = lent->until;
        detail.insert(QStringLiteral("stands_for"), lent->principal);
        detail.insert(QStringLiteral("deputyship"), lent->ref);
    }
    return land(change, next, std::move(step), detail);
}

Outcome advance(Change &change, const Request &next, const QString &step, const Decision &decision,
    const QList<EvidencePiece> &opened)
{
    QJsonObject detail{{QStringLiteral("decision"), decision.ref}};
    QJsonArray pieces;
    for (const EvidencePiece &piece : opened) {
        if (piece.openedAt)
            pieces.append(piece.code());
    }
    if (!pieces.isEmpty())
        detail.insert(QStringLiteral("opened"), pieces);
    if (!decision.standsFor.isEmpty()) {
        detail.insert(QStringLiteral("stands_for"), decision.standsFor);
        detail.insert(QStringLiteral("deputyship"), decision.deputyship);
    }
    return land(change, next,
        {.step = step, .standsFor = decision.standsFor, .standsUntil = decision.standsUntil}, detail);
}

} // namespace request_steps
