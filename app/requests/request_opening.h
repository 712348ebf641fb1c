#pragma once

#include "app/base/result.h"
#include "app/requests/requests.h"

class Change;

/// Where every request begins, whoever asks for it.
namespace request_opening {

/// Registers it, inside the change, with its entry in the trail. Invalid "request.received-missing",
/// "request.received-future", "request.received-early" {the day of collection} or "request.related-other",
/// and as request_rules::checkRequester() and checkLetter(); NotFound "request.contact".
Result<Id<Request>> open(Change &change, FilingSystem filingSystem, const RequestIntake &intake);

} // namespace request_opening
