#pragma once

#include "app/base/instant.h"
#include "app/base/result.h"
#include "app/requests/request.h"
#include "app/staff/deputyship.h"
#include "app/vault/signed_document.h"

class Connection;
class DecisionBasis;
struct ServiceContext;

/// The signature under a decision, in an embedded file (security.md 4.3). On a server members have no keys:
/// there the database refuses, and nothing here is called.
namespace decision_signing {

/// What a decision on the request is about, as it is signed: "refusal", or the kind of the request:
/// "erasure".
QString kindOf(const Request &request);

/// Signs the decision on a request as it is now, as the approver, in the right that `lent` lends where it is
/// not their own, after they opened what `opened` says; `decision` gets what is kept of it. Refused
/// "request.approver-uncertified" before an administrator has vouched for the approver's keys and for a role
/// that decides; or what the signer says.
Outcome sign(const ServiceContext &context, const Signer &signer, const Request &request,
    const std::optional<Deputyship> &lent, const QString &opened, Decision &decision);

/// Whether this decision may be carried out on the request as it stands now, in the transaction that does; a
/// deputyship that it names was found to lend the right (deciding_right::check).
/// Refused "request.decision-unsigned", "request.decision-keys" where the approver's keys are no longer those
/// that signed, and what decision_document::checkDecision() says. `basis` is of this transaction.
Outcome check(const ServiceContext &context, Connection &connection, DecisionBasis &basis,
    const Request &request, const Decision &decision, Instant now);

} // namespace decision_signing
