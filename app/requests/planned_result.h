#pragma once

#include "app/requests/request.h"
#include "app/requests/request_result.h"

namespace request_rules {

/// What carrying out this proposal makes of the request.
Request::Outcome outcomeOf(const Proposal &proposal);

/// What carrying out comes to as far as the proposal says it: what is corrected, kept, restricted and lifted,
/// and on which ground. What only shows while it is done is not in it: how much went, and whom to tell. The
/// purposes that stop stand by their keys alone, until it is known on which channels they were used.
RequestResult plannedResult(const Request &request, const Proposal &proposal);

} // namespace request_rules
