#include "app/requests/request_limiting.h"

#include "app/changes/change.h"
#include "app/contacts/contact_repository.h"
#include "app/contacts/note_repository.h"
#include "app/requests/limiting_plan.h"
#include "app/requests/restriction_repository.h"

#include <algorithm>

namespace request_limiting {

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

Outcome endOne(Change &change, const Request &request, Restriction restriction)
{
    const auto all =
        restriction_repository::ofContact(change.connection(), request.filingSystem, restriction.contact);
    if (!all)
        return all.error();
    restriction.liftedAt = change.now();
    restriction.liftedBy = change.permit().staffRef();
    if (auto ended = restriction_repository::end(change.connection(), request.filingSystem, restriction);
        !ended)
        return ended;
    const auto since = restrictedSince(*all, restriction);
    // Set anew, since it may now be later than it was.
    for (const std::optional<Instant> &moment : {std::optional<Instant>(), since}) {
        if (auto set = contact_repository::setRestricted(
                change.connection(), request.filingSystem, restriction.contact, moment);
            !set)
            return set;
    }
    change.touched(request.filingSystem, restriction.contact);
    return done;
}

} // namespace

Outcome restrict(Change &change, const Request &request, RestrictionGround ground)
{
    Connection &connection = change.connection();
    const auto all = restriction_repository::ofContact(connection, request.filingSystem, request.contact);
    if (!all)
        return all.error();
    const bool isThere = std::any_of(all->begin(), all->end(),
        [&](const Restriction &each) { return each.request == request.id && each.isInForce(); });
    if (isThere)
        return done;
    const auto contact = contact_repository::byId(connection, request.filingSystem, request.contact);
    if (!contact)
        return contact.error();
    if (!*contact)
        return Error{Failure::NotFound, QStringLiteral("request.contact")};
    Restriction restriction{.contact = request.contact,
        .request = request.id,
        .ground = ground,
        .since = change.now(),
        .restrictedBy = change.permit().staffRef()};
    // Whoever is restricted and has no such row is kept by law, or has been since one of those rows.
    const auto inForce =
        std::find_if(all->begin(), all->end(), [](const Restriction &each) { return each.isInForce(); });
    restriction.keptSince = inForce == all->end() ? (*contact)->restrictedAt : inForce->keptSince;
    if (auto added = restriction_repository::add(connection, request.filingSystem, restriction); !added)
        return added;
    if (auto set = contact_repository::setRestricted(
            connection, request.filingSystem, request.contact, change.now());
        !set)
        return set;
    change.touched(request.filingSystem, request.contact);
    return done;
}

Outcome lift(Change &change, const Request &request, const Proposal &proposal)
{
    auto restriction = limiting_plan::restrictionOf(change.connection(), request, proposal.lifts);
    if (!restriction)
        return restriction.error();
    restriction->informedOn = proposal.informedOn;
    return endOne(change, request, *restriction);
}

Outcome contest(Change &change, const Request &request, const Proposal &proposal)
{
    const auto note = note_repository::add(change.connection(), request.filingSystem, request.contact,
        {.body = proposal.statement, .writtenAt = change.now(), .writtenBy = change.permit().staffRef()});
    if (!note)
        return note.error();
    return restrict(change, request, RestrictionGround::Contested);
}

Outcome refuseHeld(Change &change, const Request &request)
{
    if (request.channel != Request::Channel::OwnInitiative || request.type != Request::Type::Erasure)
        return done;
    const auto held =
        restriction_repository::holds(change.connection(), request.filingSystem, request.contact);
    if (!held)
        return held.error();
    return *held ? Outcome(Error{Failure::Refused, QStringLiteral("request.restricted")}) : Outcome(done);
}

Outcome leaveToOriginal(Change &change, const Request &request)
{
    const auto own = restriction_repository::ofRequest(change.connection(), request.filingSystem, request.id);
    if (!own || !*own || !(*own)->isInForce())
        return own ? Outcome(done) : Outcome(own.error());
    const auto all =
        restriction_repository::ofContact(change.connection(), request.filingSystem, (*own)->contact);
    if (!all)
        return all.error();
    const bool isElsewhere = std::any_of(all->begin(), all->end(),
        [&](const Restriction &each) { return each.isInForce() && each.id != (*own)->id; });
    return isElsewhere ? endOne(change, request, **own) : Outcome(done);
}

} // namespace request_limiting
