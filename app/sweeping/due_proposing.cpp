#include "app/sweeping/due_proposing.h"

#include "app/changes/change.h"
#include "app/contacts/contact_repository.h"
#include "app/requests/erasure_plan.h"
#include "app/requests/request_opening.h"
#include "app/requests/request_rules.h"
#include "app/requests/request_steps.h"
#include "app/requests/requests.h"
#include "app/retention/retention_proposal_repository.h"

#include <algorithm>

namespace due_proposing {

namespace {

Error notDue(NotDue why)
{
    switch (why) {
    case NotDue::InGrace:
        return {Failure::Refused, QStringLiteral("sweep.in-grace")};
    case NotDue::ToReview:
        return {Failure::Refused, QStringLiteral("sweep.to-review")};
    case NotDue::Kept:
        break;
    }
    return {Failure::Refused, QStringLiteral("sweep.kept")};
}

bool isInUse(RetentionState state)
{
    using enum RetentionState;
    return state == WithinTerm || state == DueSoon || state == StartUnknown || state == NoRule;
}

/// What stays beyond what a duty or a hold keeps anyway, which is for the plan to say: each category whose
/// own term runs, or waits for its grace or for a look.
Proposal wishFor(const QList<CategoryTerm> &terms, const DuePerson &due, QDate today)
{
    Proposal wish{.ground = ErasureGround::NoLongerNeeded, .groundWords = due.rule};
    for (const CategoryTerm &term : terms) {
        const RetentionState state = stateOn(term.due, today);
        const bool isKeptAnyway = state == RetentionState::KeptByLaw || state == RetentionState::Held;
        if (due.over.contains(term.category) || isKeptAnyway)
            continue;
        wish.plan.append({.category = term.category,
            .erase = false,
            .reason =
                term.due.decidingRule.isEmpty() ? QStringLiteral("art. 5(1)(e)") : term.due.decidingRule,
            .until = term.due.keepUntil.value_or(QDate()),
            .inUse = isInUse(state)});
    }
    return wish;
}

/// Whether the plan takes anything away that an earlier one did not.
Result<bool> takesSomething(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, const Proposal &plan)
{
    const bool isInvoice = plan.keeps(DataCategory::ContactDetails, Proposal::Part::InvoiceAddress) ||
        plan.keeps(DataCategory::Identity, Proposal::Part::InvoiceName);
    for (const Proposal::CategoryPlan &row : plan.plan) {
        if (!row.erase && row.part != Proposal::Part::InvoiceName)
            continue;
        const auto more = retention_proposal_repository::hasMore(connection, filingSystem, contact,
            row.category, isInvoice && (row.category == DataCategory::ContactDetails || !row.erase));
        if (!more || *more)
            return more;
    }
    return false;
}

/// The plan for one person who is due.
Result<Proposal> planFor(Change &change, const Contact &contact, const QList<CategoryTerm> &terms,
    const DuePerson &due, const TermBasis &basis)
{
    const Request request{.filingSystem = contact.filingSystem,
        .type = Request::Type::Erasure,
        .contact = contact.id,
        .contactRef = contact.ref,
        .channel = Request::Channel::OwnInitiative};
    auto plan = erasure_plan::completed(
        change.connection(), request, wishFor(terms, due, change.today()), change.today(), basis);
    if (!plan)
        return plan;
    const auto takes = takesSomething(change.connection(), contact.filingSystem, contact.id, *plan);
    if (!takes)
        return takes.error();
    if (!*takes)
        return Error{Failure::Refused, QStringLiteral("sweep.nothing-left")};
    return plan;
}

Outcome open(Change &change, const Contact &contact, const DuePerson &due, const Proposal &plan)
{
    const FilingSystem filingSystem = contact.filingSystem;
    const auto taken = request_opening::open(change, filingSystem,
        {.type = Request::Type::Erasure,
            .contact = contact.id,
            .receivedOn = change.today(),
            .channel = Request::Channel::OwnInitiative});
    if (!taken)
        return taken.error();
    const auto stored = request_steps::found(change.connection(), filingSystem, *taken);
    if (!stored)
        return stored.error();
    const auto next = request_rules::proposed(
        *stored, request_steps::actorOf(change.permit()), plan.toJson(), change.now());
    if (!next)
        return next.error();
    if (auto advanced = request_steps::advance(
            change, *next, QStringLiteral("proposed"), {}, {{QStringLiteral("rule"), due.rule}});
        !advanced)
        return advanced;
    return retention_proposal_repository::add(change.connection(), filingSystem,
        {.request = *taken, .rule = due.rule, .categories = due.over, .openedFor = change.today()});
}

} // namespace

Result<DuePerson> dueBy(const QList<CategoryTerm> &terms, const QList<RetentionRule> &rules, QDate today)
{
    const DueAnswer answer = dueOn(terms, rules, today);
    if (!answer.due)
        return notDue(answer.why);
    return *answer.due;
}

Result<DuePerson> propose(Change &change, FilingSystem filingSystem, Id<Contact> id,
    const QList<CategoryTerm> &terms, const TermBasis &basis)
{
    const auto due = dueBy(terms, basis.rules, change.today());
    if (!due)
        return due;
    const auto contact = contact_repository::byId(change.connection(), filingSystem, id);
    if (!contact)
        return contact.error();
    if (!*contact)
        return Error{Failure::NotFound, QStringLiteral("contact")};
    if (request_steps::actorOf(change.permit()).ownContact == (*contact)->ref)
        return Error{Failure::Refused, QStringLiteral("request.own-record")};
    const auto plan = planFor(change, **contact, terms, *due, basis);
    if (!plan)
        return plan.error();
    if (auto opened = open(change, **contact, *due, *plan); !opened)
        return opened.error();
    return due;
}

Result<bool> takeBackIfMoved(Change &change, FilingSystem filingSystem, const RetentionProposal &proposal,
    const QList<CategoryTerm> &terms, const QList<RetentionRule> &rules)
{
    if (isStillDue(proposal.categories, dueOn(terms, rules, change.today())))
        return false;
    const auto request = request_steps::found(change.connection(), filingSystem, proposal.request);
    if (!request)
        return request.error();
    const auto next = request_rules::withdrawn(*request, change.now());
    // One that was rejected, or is carried out already, is answered as it stands.
    if (!next)
        return false;
    auto advanced = request_steps::advance(change, *next, QStringLiteral("term-moved"));
    return advanced ? Result<bool>(true) : Result<bool>(advanced.error());
}

} // namespace due_proposing
