#include "app/requests/restricting.h"

#include "app/contacts/contact_repository.h"
#include "app/requests/restriction_repository.h"

#include <algorithm>

namespace restricting {

namespace {

/// Since when the person is restricted by what is in force now; none where they no longer are.
std::optional<Instant> restrictedSince(const QList<Restriction> &all, const Restriction &ended)
{
    std::optional<Instant> since = ended.keptSince;
    for (const Restriction &each : all) {
        if (each.id == ended.id || !each.isInForce())
            continue;
        since = std::min(since.value_or(each.since), each.since);
        if (each.keptSince)
            since = std::min(*since, *each.keptSince);
    }
    return since;
}

} // namespace

Result<bool> begin(Connection &connection, FilingSystem filingSystem, Restriction restriction)
{
    const auto all = restriction_repository::ofContact(connection, filingSystem, restriction.contact);
    if (!all)
        return all.error();
    const bool isThere = std::any_of(all->begin(), all->end(),
        [&](const Restriction &each) { return each.request == restriction.request && each.isInForce(); });
    if (isThere)
        return false;
    const auto contact = contact_repository::byId(connection, filingSystem, restriction.contact);
    if (!contact)
        return contact.error();
    if (!*contact)
        return Error{Failure::NotFound, QStringLiteral("request.contact")};
    // Whoever is restricted and has no such row is kept by law, or has been since one of those rows.
    const auto inForce =
        std::find_if(all->begin(), all->end(), [](const Restriction &each) { return each.isInForce(); });
    restriction.keptSince = inForce == all->end() ? (*contact)->restrictedAt : inForce->keptSince;
    if (auto added = restriction_repository::add(connection, filingSystem, restriction); !added)
        return added.error();
    if (auto set = contact_repository::setRestricted(
            connection, filingSystem, restriction.contact, restriction.since);
        !set)
        return set.error();
    return true;
}

Outcome end(Connection &connection, FilingSystem filingSystem, const Restriction &ended)
{
    const auto all = restriction_repository::ofContact(connection, filingSystem, ended.contact);
    if (!all)
        return all.error();
    if (auto stored = restriction_repository::end(connection, filingSystem, ended); !stored)
        return stored;
    const auto since = restrictedSince(*all, ended);
    // Set anew, since it may now be later than it was.
    for (const std::optional<Instant> &moment : {std::optional<Instant>(), since}) {
        if (auto set = contact_repository::setRestricted(connection, filingSystem, ended.contact, moment);
            !set)
            return set;
    }
    return done;
}

} // namespace restricting
