#include "app/requests/request_execution.h"

#include "app/changes/change.h"
#include "app/contacts/contact_erasure.h"
#include "app/requests/erasure_plan.h"
#include "app/requests/figure_plan.h"
#include "app/requests/limiting_plan.h"
#include "app/requests/moved_term.h"
#include "app/requests/partial_erasure.h"
#include "app/requests/person_facts.h"
#include "app/requests/planned_result.h"
#include "app/requests/request_at_once.h"
#include "app/requests/request_correcting.h"
#include "app/requests/request_limiting.h"
#include "app/requests/request_notices.h"
#include "app/requests/request_refusing.h"
#include "app/requests/request_repository.h"
#include "app/requests/request_rules.h"
#include "app/requests/request_steps.h"
#include "app/requests/request_stopping.h"
#include "app/requests/whole_erasures.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace request_execution {

namespace {

/// What else the person asked and nobody has decided yet is overtaken.
Outcome closeOthers(Change &change, const Request &request)
{
    // Most people asked nothing else: the one that is carried out is open still.
    const auto open = request_repository::count(
        change.connection(), request.filingSystem, {.openOnly = true, .contact = request.contact});
    if (!open || *open <= 1)
        return open ? Outcome(done) : Outcome(open.error());
    const auto others = request_repository::list(
        change.connection(), request.filingSystem, {.openOnly = true, .contact = request.contact});
    if (!others)
        return others.error();
    for (const Request &other : *others) {
        const auto next = request_rules::overtaken(other, change.now());
        if (other.id == request.id || !next)
            continue;
        if (auto stored = request_repository::replace(change.connection(), *next); !stored)
            return stored;
        auto noted = request_repository::addStep(change.connection(), next->filingSystem, next->id,
            {.step = QStringLiteral("person-erased"),
                .actor = change.permit().staffRef(),
                .happenedAt = change.now()});
        if (!noted)
            return noted;
        auto audited = change.audit({.action = QStringLiteral("request.person-erased"),
            .filingSystem = next->filingSystem,
            .objectKind = QStringLiteral("contact"),
            .objectRef = QString::fromLatin1(next->contactRef.toHex()),
            .requestRef = next->ref,
            .detail = {{QStringLiteral("type"), static_cast<int>(next->type)}}});
        if (!audited)
            return audited;
    }
    return done;
}

/// Everything goes: every row of the person, from the one list of places that hold some. The request names
/// them until then, so that what was written about them in it goes as well.
Outcome eraseWholly(Change &change, const Request &request, bool isSuppressed, WholeErasures &erasures)
{
    if (auto closed = closeOthers(change, request); !closed)
        return closed;
    erasures.add(request.filingSystem,
        {.contact = request.contact, .occasion = {change.now(), request.ref}, .isSuppressed = isSuppressed});
    change.erased(request.filingSystem, request.contact);
    return done;
}

/// The kinds of start moment that the terms of what stays are computed from; all of them where a hold or the
/// preparer keeps something, because then any may matter.
Result<RelationFactKinds> neededFacts(CommonFacts &common, const Proposal &proposal)
{
    const auto basis = common.basis();
    if (!basis)
        return basis.error();
    const QList<RetentionRule> &rules = basis->rules;
    RelationFactKinds all;
    for (const RelationFactKind kind : allRelationFactKinds)
        all = all.with(kind);
    RelationFactKinds needed;
    for (const Proposal::CategoryPlan &row : proposal.plan) {
        if (row.erase)
            continue;
        const auto rule = std::find_if(rules.begin(), rules.end(),
            [&](const RetentionRule &candidate) { return candidate.id == row.reason; });
        if (rule == rules.end())
            return all;
        for (const RelationFactKind kind : allRelationFactKinds) {
            if (rule->triggers.contains(kind) || rule->runsSince == kind)
                needed = needed.with(kind);
        }
    }
    return needed;
}

/// The law keeps some of it: that part moves behind the restriction, the rest goes.
Outcome erasePartly(Change &change, PersonFacts &person, const Request &request, const Proposal &proposal,
    RequestResult &result)
{
    Connection &connection = change.connection();
    const auto facts = neededFacts(person.common(), proposal);
    if (!facts)
        return facts.error();
    auto what = partial_erasure::What::planned(proposal);
    what.neededFacts = *facts;
    if (auto remembered = contact_erasure::rememberPart(
            connection, request.filingSystem, request.contact, what.toParts(), {change.now(), request.ref});
        !remembered)
        return remembered;
    auto gone = partial_erasure::erase(connection, request.filingSystem, request.contact, what, change.now());
    if (!gone)
        return gone.error();
    result.erased = std::move(gone->things);
    for (const Request &other : std::as_const(gone->reopened)) {
        if (other.id == request.id)
            continue;
        if (auto told = change.audit(request_steps::entryFor(other, QStringLiteral("reopened"))); !told)
            return told;
    }
    change.touched(request.filingSystem, request.contact);
    return done;
}

/// Whether the plan neither erases nor corrects, but ends a restriction, stops purposes or restricts.
bool isLimiting(const Request &request, const Proposal &proposal)
{
    if (request.type == Request::Type::Rectification)
        return !proposal.statement.isEmpty();
    return request.type != Request::Type::Erasure && request_rules::needsDecision(request);
}

Outcome limit(Change &change, const Request &request, const Proposal &proposal, RequestResult &result)
{
    if (request_rules::isLifting(request))
        return request_limiting::lift(change, request, proposal);
    if (request.type == Request::Type::Rectification)
        return request_limiting::contest(change, request, proposal);
    // An objection changes nothing that recipients hold (art. 19 GDPR); lists that left are told of by the
    // acts themselves.
    result.notify.clear();
    auto stopped = request_stopping::stopPurposes(change, request, proposal.stops);
    if (!stopped)
        return stopped.error();
    result.stopped = *std::move(stopped);
    return done;
}

Outcome doErasure(Change &change, PersonFacts &person, const Request &request, const Proposal &proposal,
    const Decision &decision, RequestResult &result, WholeErasures &erasures)
{
    if (auto free = request_limiting::refuseHeld(change, request); !free)
        return free;
    if (auto over = moved_term::refuse(change.connection(), request, change.today()); !over)
        return over;
    // Looked at again now: since the decision a hold may have come, a duty begun, or a number changed.
    const auto now = erasure_plan::current(person, request, proposal, change.today());
    if (!now)
        return now.error();
    const auto left = figure_plan::rowsOf(change.connection(), request, *now);
    if (!left)
        return left.error();
    erasures.figures().add(request, *left);
    const bool everything = proposal.erasesEverything();
    // Who did not ask to be forgotten may come back without anybody being warned.
    const bool isSuppressed =
        request.channel != Request::Channel::OwnInitiative && proposal.erases(DataCategory::ContactDetails);
    if (isSuppressed && !everything) {
        auto remembered = contact_erasure::rememberErased(
            change.connection(), request.filingSystem, request.contact, request.ref, change.now());
        if (!remembered)
            return remembered;
    }
    if (everything) {
        auto counts = person.held();
        if (!counts)
            return counts.error();
        result.erased = *std::move(counts);
    }
    if (auto gone = everything ? eraseWholly(change, request, isSuppressed, erasures)
                               : erasePartly(change, person, request, proposal, result);
        !gone)
        return gone;
    return request_repository::addToLedger(change.connection(), request,
        everything ? QStringLiteral("all") : QStringLiteral("part"), decision.approver);
}

} // namespace

Result<Proposal> draft(Connection &connection, const Request &request, QDate today)
{
    if (!request.contact.isStored())
        return Error{Failure::NotFound, QStringLiteral("request.contact")};
    if (request.type == Request::Type::Erasure)
        return erasure_plan::draft(connection, request, today);
    return isLimiting(request, {}) ? limiting_plan::draft(connection, request) : Result<Proposal>(Proposal{});
}

Result<Proposal> completed(
    Connection &connection, const Request &request, const Proposal &proposal, QDate today)
{
    if (!request.contact.isStored())
        return Error{Failure::NotFound, QStringLiteral("request.contact")};
    // First, so that what was refused is never taken for what is granted.
    if (proposal.refuses())
        return request_refusing::completed(connection, request, proposal, today);
    if (isLimiting(request, proposal))
        return limiting_plan::completed(connection, request, proposal, today);
    switch (request.type) {
    case Request::Type::Erasure:
        return erasure_plan::completed(connection, request, proposal, today);
    case Request::Type::Rectification:
        return request_correcting::completed(connection, request, proposal, today);
    default:
        return Error{Failure::Refused,
            request_rules::isByHand(request.type) ? QStringLiteral("request.type-by-hand")
                                                  : QStringLiteral("request.type-at-once")};
    }
}

Result<RequestResult> carryOut(Change &change, PersonFacts &person, const Request &request,
    const Decision &decision, WholeErasures &erasures)
{
    const auto proposal = Proposal::fromJson(request.proposal);
    if (!proposal)
        return proposal.error();
    RequestResult result = request_rules::plannedResult(request, *proposal);
    // Before it is done: afterwards nobody knows any more who has what (art. 19 GDPR).
    auto notify = notice_keeping::layDown(change, person, request, *proposal);
    if (!notify)
        return notify.error();
    result.notify = *std::move(notify);
    const auto contact = person.contact();
    if (!contact)
        return contact.error();
    result.language = contact->language;

    Request next = request;
    const bool isErasure = request.type == Request::Type::Erasure;
    const Outcome carried = isErasure
        ? doErasure(change, person, request, *proposal, decision, result, erasures)
        : isLimiting(request, *proposal) ? limit(change, request, *proposal, result)
                                         : request_correcting::correct(change, request, *proposal);
    if (!carried)
        return carried.error();
    if (isErasure || !proposal->statement.isEmpty()) {
        // The statement of the person stands among the notes now, and goes with those.
        next.proposal.clear();
        next.extensionReason.clear();
    }
    next.result = result.toJson();
    if (auto stored = request_repository::replace(change.connection(), next); !stored)
        return stored.error();
    if (auto noted = request_repository::addStep(change.connection(), next.filingSystem, next.id,
            {.step = QStringLiteral("executed"),
                .actor = change.permit().staffRef(),
                .happenedAt = change.now()});
        !noted)
        return noted.error();
    change.requestsTouched(next.filingSystem);
    QJsonObject detail{
        {QStringLiteral("type"), static_cast<int>(next.type)}, {QStringLiteral("decision"), decision.ref}};
    if (isErasure)
        detail.insert(QStringLiteral("erased"),
            QJsonDocument::fromJson(next.result.toUtf8())[QStringLiteral("erased")].toArray());
    if (auto audited = change.audit({.action = QStringLiteral("request.executed"),
            .filingSystem = next.filingSystem,
            .objectKind = QStringLiteral("contact"),
            .objectRef = QString::fromLatin1(next.contactRef.toHex()),
            .requestRef = next.ref,
            .detail = detail});
        !audited)
        return audited.error();
    return result;
}

} // namespace request_execution
