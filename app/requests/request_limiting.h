#pragma once

#include "app/base/result.h"
#include "app/requests/proposal.h"
#include "app/requests/request.h"

class Change;

/// Restricting the use of somebody's data, and ending that (art. 18 GDPR, domain.md 4.9). Inside the caller's
/// change, which writes the entry of the trail.
namespace request_limiting {

/// From now on nothing but keeping is allowed, for this request and on this ground; once for a request.
Outcome restrict(Change &change, const Request &request, RestrictionGround ground);

/// Ends what the proposal names, unless another request or the law still restricts the person. Refused
/// "request.restriction-over" where it ended already.
Outcome lift(Change &change, const Request &request, const Proposal &proposal);

/// Instead of correcting what is contested and cannot be proved: restricted on ground (a), with the person's
/// statement among the notes (domain.md 4.6).
Outcome contest(Change &change, const Request &request, const Proposal &proposal);

/// What art. 18 GDPR holds is not erased because the organisation wants it gone or its term is over
/// (domain.md 4.9): Refused "request.restricted". The person themselves may ask for it (art. 18(2)).
Outcome refuseHeld(Change &change, const Request &request);

/// A request that was set aside restricts no longer by itself; the one that it repeats does.
Outcome leaveToOriginal(Change &change, const Request &request);

} // namespace request_limiting
