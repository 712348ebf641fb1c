#include "app/requests/request_limiting.h"

#include "app/backup/act_record.h"
#include "app/changes/change.h"
#include "app/contacts/note_repository.h"
#include "app/requests/limiting_plan.h"
#include "app/requests/request_repository.h"
#include "app/requests/restricting.h"
#include "app/requests/restriction_repository.h"

#include <algorithm>

namespace request_limiting {

namespace {

Outcome endOne(Change &change, const Request &request, Restriction restriction)
{
    restriction.liftedAt = change.now();
    restriction.liftedBy = change.permit().staffRef();
    const auto cause =
        request_repository::byId(change.connection(), request.filingSystem, restriction.request);
    if (!cause)
        return cause.error();
    if (auto ended = restricting::end(change.connection(), request.filingSystem, restriction); !ended)
        return ended;
    if (*cause) {
        if (auto kept = act_record::lifted(change.connection(), **cause, restriction.contact, change.now());
            !kept)
            return kept;
    }
    change.touched(request.filingSystem, restriction.contact);
    return done;
}

} // namespace

Outcome restrict(Change &change, const Request &request, RestrictionGround ground)
{
    const auto begun = restricting::begin(change.connection(), request.filingSystem,
        {.contact = request.contact,
            .request = request.id,
            .ground = ground,
            .since = change.now(),
            .restrictedBy = change.permit().staffRef()});
    if (!begun || !*begun)
        return begun ? Outcome(done) : Outcome(begun.error());
    if (auto kept = act_record::restricted(change.connection(), request, ground, change.now()); !kept)
        return kept;
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
