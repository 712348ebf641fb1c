#include "app/requests/erasure_plan.h"

#include "app/contacts/field_value.h"
#include "app/requests/erasure_grounds.h"
#include "app/requests/figure_plan.h"
#include "app/requests/person_facts.h"
#include "app/retention/retention_due_repository.h"
#include "app/retention/retention_subject_reader.h"

#include <algorithm>

namespace erasure_plan {

namespace {

/// Who asks for all of an identity of which only the invoice's name must stay is meant as well.
const Proposal::CategoryPlan *wishFor(const Proposal &proposal, const Proposal::CategoryPlan &row)
{
    const auto at =
        std::find_if(proposal.plan.begin(), proposal.plan.end(), [&](const Proposal::CategoryPlan &wish) {
            return wish.category == row.category &&
                (wish.part == row.part ||
                    (wish.part == Proposal::Part::Whole && row.part == Proposal::Part::InvoiceName));
        });
    return at == proposal.plan.end() ? nullptr : &*at;
}

/// Whether there is something that an invoice is addressed to: an address, or the organisation.
Result<bool> hasAddress(PersonFacts &person)
{
    const auto contact = person.contact();
    if (!contact)
        return contact.error();
    if (contact->organisation.isStored())
        return true;
    const auto addresses = person.addresses();
    return addresses ? Result<bool>(!addresses->isEmpty()) : Result<bool>(addresses.error());
}

/// The first rule by which a duty on invoices keeps something, and until when; nothing where there is none.
std::optional<Proposal::CategoryPlan> invoiceDuty(
    const QList<RetentionRule> &duties, const QList<CategoryTerm> &kept)
{
    for (const CategoryTerm &term : kept) {
        const bool isInvoiceDuty = std::any_of(duties.begin(), duties.end(), [&](const RetentionRule &rule) {
            return rule.id == term.due.decidingRule &&
                rule.triggers.contains(RelationFactKind::InvoiceIssued);
        });
        if (isInvoiceDuty)
            return Proposal::CategoryPlan{.category = DataCategory::ContactDetails,
                .erase = false,
                .reason = term.due.decidingRule,
                .until = term.due.keepUntil.value_or(QDate()),
                .part = Proposal::Part::InvoiceAddress,
                .exception = ErasureException::LegalObligation};
    }
    return std::nullopt;
}

/// A row per category that is held; the buyer's address has a row of its own where only a duty on invoices
/// keeps it. Never is a category kept because another one has a duty (domain.md 8.5).
Result<Proposal> planOf(PersonFacts &person, const QHash<DataCategory, int> &held,
    const QList<CategoryTerm> &kept, const QList<RetentionRule> &duties)
{
    const auto duty = invoiceDuty(duties, kept);
    const auto address = duty ? hasAddress(person) : Result<bool>(false);
    if (!address)
        return address.error();
    Proposal proposal;
    for (const DataCategory category : allDataCategories) {
        if (!held.contains(category))
            continue;
        Proposal::CategoryPlan row{.category = category};
        for (const CategoryTerm &term : kept) {
            if (term.category != category)
                continue;
            const bool isHeld = term.due.state == RetentionState::Held;
            row.erase = false;
            row.reason = isHeld ? QStringLiteral("hold") : term.due.decidingRule;
            row.until = term.due.keepUntil.value_or(QDate());
            row.exception = isHeld ? ErasureException::LegalClaims : ErasureException::LegalObligation;
            if (category == DataCategory::Identity && duty && row.reason == duty->reason)
                row.part = Proposal::Part::InvoiceName;
        }
        proposal.plan.append(row);
        if (category == DataCategory::ContactDetails && row.erase && duty && *address)
            proposal.plan.append(*duty);
    }
    return proposal;
}

/// By which exception of art. 17(3) GDPR it stays: the one that was named, or that of a statute where the
/// reason is the rule of one. A hold needs none: what one protects stays before anybody wishes.
Result<std::optional<ErasureException>> exceptionOf(CommonFacts &common, const Proposal::CategoryPlan &wish)
{
    if (wish.exception)
        return wish.exception;
    const auto basis = common.basis();
    if (!basis)
        return basis.error();
    const bool isStatute = std::any_of(basis->duties.begin(), basis->duties.end(),
        [&](const RetentionRule &rule) { return rule.id == wish.reason.trimmed(); });
    return isStatute ? std::optional(ErasureException::LegalObligation) : std::nullopt;
}

/// What the plan is a plan of.
void countHeld(const Contact &contact, const QHash<DataCategory, int> &held, Proposal &proposal)
{
    proposal.asOf = contact.changedAt.toText();
    for (Proposal::CategoryPlan &row : proposal.plan)
        row.records = row.part == Proposal::Part::InvoiceAddress ? 1 : held.value(row.category);
}

/// What goes and what stays, without the ground on which.
Result<Proposal> ungrounded(PersonFacts &person, QDate today)
{
    const auto held = person.held();
    const auto contact = person.contact();
    const auto basis = person.common().basis();
    if (!held || !contact)
        return held ? contact.error() : held.error();
    if (!basis)
        return basis.error();
    const auto gathered = retention_subject_reader::ofKnown(
        person.connection(), person.filingSystem(), person.id(), contact->kind, basis->financialYearEndMonth);
    if (!gathered)
        return gathered.error();
    DataCategories all = gathered->held;
    for (auto at = held->keyBegin(); at != held->keyEnd(); ++at)
        all = all.with(*at);
    auto plan = planOf(person, *held,
        retention_due_repository::keptByDuties(basis->duties, gathered->subject, all, today), basis->duties);
    if (plan)
        countHeld(*contact, *held, *plan);
    return plan;
}

/// What stays, whatever is held.
QList<Proposal::CategoryPlan> kept(const Proposal &proposal)
{
    QList<Proposal::CategoryPlan> rows = proposal.withoutHeld().plan;
    rows.removeIf([](const Proposal::CategoryPlan &row) { return row.erase; });
    return rows;
}

/// Whether they are plans of the same person at another time.
bool isOfAnother(const Proposal &now, const Proposal &before)
{
    const auto records = [](const Proposal &proposal) {
        QList<std::pair<DataCategory, int>> counts;
        for (const Proposal::CategoryPlan &row : proposal.plan)
            counts.append({row.category, row.records});
        return counts;
    };
    return now.asOf != before.asOf || records(now) != records(before);
}

} // namespace

Result<Proposal> draft(Connection &connection, const Request &request, QDate today)
{
    CommonFacts common(connection);
    PersonFacts person(common, request.filingSystem, request.contact);
    auto plan = ungrounded(person, today);
    if (!plan)
        return plan;
    const auto grounds = erasure_grounds::found(person, request, today);
    if (!grounds)
        return grounds.error();
    if (!grounds->isEmpty())
        plan->ground = grounds->constFirst();
    if (auto marked = figure_plan::mark(connection, request, *plan, today); !marked)
        return marked.error();
    return plan;
}

Result<Proposal> completed(
    Connection &connection, const Request &request, const Proposal &proposal, QDate today)
{
    CommonFacts common(connection);
    PersonFacts person(common, request.filingSystem, request.contact);
    return completed(person, request, proposal, today);
}

Result<Proposal> completed(Connection &connection, const Request &request, const Proposal &proposal,
    QDate today, const TermBasis &basis)
{
    CommonFacts common(connection, basis);
    PersonFacts person(common, request.filingSystem, request.contact);
    return completed(person, request, proposal, today);
}

Result<Proposal> completed(PersonFacts &person, const Request &request, const Proposal &proposal, QDate today)
{
    auto complete = ungrounded(person, today);
    if (!complete)
        return complete;
    for (Proposal::CategoryPlan &row : complete->plan) {
        const Proposal::CategoryPlan *wish = wishFor(proposal, row);
        if (wish && !wish->erase && !row.erase)
            row.inUse = wish->inUse;
        if (!wish || (wish->erase == row.erase && wish->part == row.part))
            continue;
        if (wish->erase)
            return Error{Failure::Refused, QStringLiteral("request.must-keep"), {row.reason}};
        if (wish->reason.trimmed().isEmpty())
            return Error{Failure::Invalid, QStringLiteral("request.keep-reason-missing")};
        if (auto clean = refuseNationalNumbers({{QStringLiteral("reason"), wish->reason}}); !clean)
            return clean.error();
        // Nobody has to be told an exception to a request that they did not make.
        const bool needsException = !wish->inUse && request.channel != Request::Channel::OwnInitiative;
        const auto exception = exceptionOf(person.common(), *wish);
        if (!exception)
            return exception.error();
        if (needsException && !*exception)
            return Error{Failure::Invalid, QStringLiteral("request.keep-exception-missing")};
        row = {.category = row.category,
            .erase = false,
            .reason = wish->reason.trimmed(),
            .until = wish->until,
            .part = wish->part,
            .inUse = wish->inUse,
            .exception = wish->inUse ? std::nullopt : *exception,
            .records = row.records};
    }
    if (auto grounded = erasure_grounds::complete(person, request, proposal, today, *complete); !grounded)
        return grounded.error();
    // Where all of the contact details stay, the address among them needs no line of its own.
    if (complete->keeps(DataCategory::ContactDetails))
        complete->plan.removeIf(
            [](const Proposal::CategoryPlan &row) { return row.part == Proposal::Part::InvoiceAddress; });
    if (auto marked = figure_plan::mark(person.connection(), request, *complete, today); !marked)
        return marked.error();
    return complete;
}

Result<Proposal> current(PersonFacts &person, const Request &request, const Proposal &laidDown, QDate today)
{
    auto now = completed(person, request, laidDown, today);
    if (!now)
        return now;
    // A ground that came since takes none away from what was decided.
    if (!laidDown.ground)
        now->ground.reset();
    if (laidDown.asOf.isEmpty())
        now = now->withoutHeld();
    if (now->toJson() == request.proposal)
        return now;
    return Error{Failure::ChangedMeanwhile,
        isOfAnother(*now, laidDown) && kept(*now) == kept(laidDown) ? QStringLiteral("request.person-changed")
                                                                    : QStringLiteral("request.plan-changed")};
}

} // namespace erasure_plan
