#pragma once

#include "app/base/result.h"
#include "app/requests/request.h"
#include "app/requests/request_rules.h"

/// What is done on a request without anybody's approval, because it may not wait (domain.md 4.1, 4.6).
namespace request_rules {

/// Withdrawal of consent (art. 7(3) GDPR) and objection to direct marketing (art. 21(2) GDPR): absolute, so
/// that it is stopped when it comes in, whoever asks.
bool stopsAtOnce(const Request &request);

/// What is restricted from receipt on, and on which ground: by default, until it is known what the request
/// comes to (domain.md 4.1). None for other requests.
std::optional<RestrictionGround> restrictedFromReceipt(const Request &request);

/// Whether it ends a restriction of before (art. 18(3) GDPR).
bool isLifting(const Request &request);

/// Whether carrying it out needs the decision of a second person: of what the program carries out itself.
bool needsDecision(const Request &request);

/// Why it cannot be carried out without a decision now; nothing when it can. For a locked verb's reason.
std::optional<Error> cannotDoAtOnce(const Request &request);

/// It was stopped, or stays restricted on the ground that was found: the person gets their way. Needs to be
/// known who asks for a restriction, by RequestMove::DoAtOnce.
Result<Request> doneAtOnce(Request request, const RequestActor &actor, Instant now);

} // namespace request_rules
