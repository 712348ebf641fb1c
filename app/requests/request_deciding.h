#pragma once

#include "app/base/id.h"
#include "app/base/result.h"
#include "app/requests/request.h"
#include "app/vault/signed_document.h"

class Confirmation;
class Permit;
struct ServiceContext;

/// One member's yes or no to one proposal, whether it is taken alone or with others in a review session.
namespace request_deciding {

/// As Requests::decide(); `wanted` names the decision, who takes it, their verdict and reason, and the
/// proposal that they saw. `signer`: of whoever decides several in an embedded file; null where the
/// passphrase in the confirmation is used for this one. Not for a database thread.
Result<Decision> decide(const ServiceContext &context, const Permit &permit, const Confirmation &confirmation,
    FilingSystem filingSystem, Id<Request> id, const Decision &wanted, const Signer *signer = nullptr);

} // namespace request_deciding
