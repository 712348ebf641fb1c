#pragma once

#include "app/base/instant.h"
#include "app/requests/request.h"

class Connection;
class SecretBytes;
struct ServiceContext;

/// The signature under a decision, in an embedded file (security.md 4.3). On a server members have no keys: there the
/// database refuses, and nothing here is called.
namespace decision_signing {

/// Signs the decision on a request as it is now, with the approver's passphrase; `decision` gets what is kept of it.
/// Takes the second of Argon2id: not for a database thread. Refused "request.approver-uncertified" before an
/// administrator has certified the approver's keys; errors of vault_file::sign().
Outcome sign(const ServiceContext &context, const SecretBytes &passphrase, const Request &request,
    Decision &decision);

/// Whether this decision may be carried out on the request as it stands now, in the transaction that does. Refused
/// "request.decision-unsigned", "request.decision-keys" where the approver's keys are no longer those that signed,
/// and what decision_document::checkDecision() says.
Outcome check(const ServiceContext &context, Connection &connection, const Request &request,
    const Decision &decision, Instant now);

} // namespace decision_signing
