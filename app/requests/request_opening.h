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

/// The organisation wants to erase somebody of its own initiative, as a review session found: by whoever may
/// decide requests, so that somebody else has to decide this one.
Result<Id<Request>> askErasure(Change &change, FilingSystem filingSystem, Id<Contact> contact);

} // namespace request_opening
