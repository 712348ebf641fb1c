#pragma once

#include "app/base/result.h"
#include "app/requests/request.h"
#include "app/requests/request_result.h"
#include "app/staff/confirmation.h"

class Change;
class Connection;
class Permit;
class PersonFacts;
struct CarriedTogether;
struct RequestIntake;
struct ServiceContext;

/// Carrying a request out, within somebody's change: the steps that the page, a batch and the receipt of a
/// request have in common.
namespace request_doing {

/// Whether what is said to be asked fits the kind: Invalid "request.aim" {what does not}.
Outcome checkAim(const RequestIntake &intake);

/// What may not wait until somebody decides (request_at_once.h): a stop is carried out, a restriction begins.
Outcome onReceipt(Change &change, Id<Request> id, FilingSystem filingSystem);

/// Carries out what needs no decision; the ground is that of a restriction, where another one was found than
/// on receipt. Fails as request_rules::cannotDoAtOnce() says.
Result<RequestResult> atOnce(
    Change &change, const Request &request, std::optional<RestrictionGround> ground = std::nullopt);

/// Carries out what was approved, after everything that must hold then was looked at once more
/// (security.md 4.3). `person`: of whom the request is. `asked`: when the confirmation was asked for, which a
/// batch is longer than. Whoever calls carries out `together.erasures` after the last request of the
/// transaction.
Result<RequestResult> approved(Change &change, const ServiceContext &context,
    const Confirmation &confirmation, Instant asked, PersonFacts &person, const Request &request,
    CarriedTogether &together);

} // namespace request_doing
