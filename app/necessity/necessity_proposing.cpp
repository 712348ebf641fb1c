#include "app/necessity/necessity_proposing.h"

#include "app/changes/change.h"
#include "app/contacts/contact_repository.h"
#include "app/necessity/need_reader.h"
#include "app/requests/category_erasure.h"
#include "app/requests/erasure_plan.h"
#include "app/requests/request_opening.h"
#include "app/requests/request_repository.h"
#include "app/requests/request_rules.h"
#include "app/requests/request_steps.h"

#include <algorithm>
#include <set>

namespace necessity_proposing {

namespace {

constexpr int peopleAtOnce = 20'000;

/// Why somebody is passed over; anything else ends the work.
bool isPassedOver(const Error &error)
{
    return error.failure == Failure::Refused || error.failure == Failure::Invalid ||
        error.failure == Failure::NotFound;
}

/// Of the identity only what an invoice needs must stay; the plan itself reduces it to that.
bool isNameOfInvoice(const ContactNeeds &needs)
{
    const DataCategories duty = needs.byDuty.without(DataCategory::Financial);
    return needs.invoice && needs.byPurpose.isEmpty() && duty.isEmpty() && !needs.proof;
}

/// Whether a category is needed by somebody of whom not everything may go.
bool isKeptCategory(const PersonNeeds &person, DataCategory category, FilingSystem filingSystem)
{
    const HeldFields needless = needlessFields(person.held, person.needs, filingSystem);
    const auto fields = HeldFields::fromBits(person.held.bits() & ~needless.bits());
    switch (category) {
    case DataCategory::Identity:
        return !isNameOfInvoice(person.needs);
    case DataCategory::ContactDetails:
        return person.needs.byPurpose.contains(category) || person.needs.byDuty.contains(category);
    case DataCategory::Financial:
    case DataCategory::MarketingProfile:
    case DataCategory::Evidence:
        return true; // it accounts for what stays
    default:
        return categoriesOf(fields, filingSystem).contains(category) ||
            person.needs.byPurpose.contains(category);
    }
}

/// What names why a category stays: the purposes, or the basis of a record without one, in any language.
QString reasonFor(const NeedTerms &terms, const PersonNeeds &person, DataCategory category)
{
    QStringList keys;
    for (const Id<Purpose> id : person.purposes) {
        const Purpose &purpose = *terms.purposes.constFind(id);
        if (purpose.categories.contains(category))
            keys.append(purpose.key);
    }
    keys.sort();
    if (!keys.isEmpty())
        return QStringLiteral("art. 5(1)(b): ") + keys.join(QStringLiteral(", "));
    return person.carriedOn && carriedCategories.contains(category)
        ? QStringLiteral("art. 6(1)(%1)").arg(*person.carriedOn)
        : QStringLiteral("art. 5(2)");
}

Result<Proposal> wishFor(
    Connection &connection, const NeedTerms &terms, const PersonNeeds &person, FilingSystem filingSystem)
{
    const auto held = category_erasure::held(connection, filingSystem, person.contact);
    if (!held)
        return held.error();
    Proposal wish;
    if (person.needs.isEmpty())
        return wish;
    for (const DataCategory category : allDataCategories) {
        if (held->contains(category) && isKeptCategory(person, category, filingSystem))
            wish.plan.append({.category = category,
                .erase = false,
                .reason = reasonFor(terms, person, category),
                .inUse = !person.needs.byPurpose.isEmpty()});
    }
    return wish;
}

/// Whether anything of it goes.
bool erasesAny(const Proposal &proposal)
{
    return std::any_of(proposal.plan.cbegin(), proposal.plan.cend(),
        [](const auto &row) { return row.erase || row.part == Proposal::Part::InvoiceName; });
}

/// The plan for one person, as far as nothing stands in its way.
Result<Proposal> planFor(Change &change, const NeedTerms &terms, const Contact &contact)
{
    const auto person = need_reader::one(change.connection(), terms, contact.id);
    if (!person)
        return person.error();
    if (needlessFields(person->held, person->needs, contact.filingSystem).isEmpty())
        return Error{Failure::Refused, QStringLiteral("necessity.all-needed")};
    const auto wish = wishFor(change.connection(), terms, *person, contact.filingSystem);
    if (!wish)
        return wish;
    const Request request{.filingSystem = contact.filingSystem,
        .type = Request::Type::Erasure,
        .contact = contact.id,
        .contactRef = contact.ref,
        // Nobody asks, so what stays is no exception to a right of theirs (art. 17(3) GDPR).
        .channel = Request::Channel::OwnInitiative};
    auto plan = erasure_plan::completed(change.connection(), request, *wish, change.today());
    if (plan && !erasesAny(*plan))
        return Error{Failure::Refused, QStringLiteral("necessity.not-apart")};
    return plan;
}

Outcome proposeOne(Change &change, const NeedTerms &terms, Id<Contact> id)
{
    const auto contact = contact_repository::byId(change.connection(), terms.filingSystem, id);
    if (!contact)
        return contact.error();
    if (!*contact)
        return Error{Failure::NotFound, QStringLiteral("contact")};
    // Before anything is registered: whoever is passed over has no request.
    const auto plan = planFor(change, terms, **contact);
    if (!plan)
        return plan.error();
    if (request_steps::actorOf(change.permit()).ownContact == (*contact)->ref)
        return Error{Failure::Refused, QStringLiteral("request.own-record")};
    const auto taken = request_opening::open(change, terms.filingSystem,
        {.type = Request::Type::Erasure,
            .contact = id,
            .receivedOn = change.today(),
            .channel = Request::Channel::OwnInitiative});
    if (!taken)
        return taken.error();
    const auto stored = request_steps::found(change.connection(), terms.filingSystem, *taken);
    if (!stored)
        return stored.error();
    const auto next = request_rules::proposed(
        *stored, request_steps::actorOf(change.permit()), plan->toJson(), change.now());
    return next ? request_steps::advance(change, *next, QStringLiteral("proposed")) : Outcome(next.error());
}

/// Whom the choice is about and who has no erasure waiting, one more than a turn takes.
Result<QList<Id<Contact>>> chosen(
    Change &change, const NeedTerms &terms, const NecessityChoice &choice, const std::set<qint64> &waiting)
{
    QList<Id<Contact>> found;
    Id<Contact> last;
    for (;;) {
        const auto count =
            need_reader::some(change.connection(), terms, last, peopleAtOnce, [&](const PersonNeeds &person) {
                last = person.contact;
                const HeldFields needless = needlessFields(person.held, person.needs, terms.filingSystem);
                const bool isMeant = choice.field ? needless.contains(*choice.field) : !needless.isEmpty();
                if (isMeant && !waiting.contains(person.contact.number()))
                    found.append(person.contact);
            });
        if (!count)
            return count.error();
        if (*count < peopleAtOnce || found.size() > mostAtOnce)
            return found;
    }
}

} // namespace

Result<NecessityProposals> propose(
    Change &change, FilingSystem filingSystem, const NecessityChoice &choice, const Progress &progress)
{
    const auto terms = need_reader::termsFor(change.connection(), filingSystem, change.today());
    if (!terms)
        return terms.error();
    const auto before = request_repository::peopleToErase(change.connection(), filingSystem);
    if (!before)
        return before.error();
    auto contacts = choice.contacts.isEmpty() ? chosen(change, *terms, choice, *before)
                                              : Result<QList<Id<Contact>>>(choice.contacts);
    if (!contacts)
        return contacts.error();
    NecessityProposals outcome{.isMore = contacts->size() > mostAtOnce};
    const auto turn = contacts->first(std::min<qsizetype>(contacts->size(), mostAtOnce));
    for (int at = 0; at < turn.size(); ++at) {
        const Outcome proposed = before->contains(turn[at].number())
            ? Outcome(Error{Failure::Refused, QStringLiteral("necessity.waits")})
            : proposeOne(change, *terms, turn[at]);
        if (!proposed && !isPassedOver(proposed.error()))
            return proposed.error();
        if (proposed)
            ++outcome.proposed;
        else
            ++outcome.passedOver[proposed.error().what];
        if (!progress(at + 1, static_cast<int>(turn.size())))
            return Error{Failure::Cancelled, QStringLiteral("necessity.propose")};
    }
    return outcome;
}

} // namespace necessity_proposing
