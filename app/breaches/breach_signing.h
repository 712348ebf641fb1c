#pragma once

#include "app/base/result.h"
#include "app/breaches/breach.h"

class Confirmation;
struct ServiceContext;

/// The second person's signature under a decision to tell somebody nothing, in an embedded file. On a server
/// members have no keys: there the row counts, and nothing here is called.
namespace breach_signing {

/// Signs it as the second person, by the passphrase that they gave; `decision` gets what is kept of it. Takes
/// the second of Argon2id: not for a database thread. Refused "breach.second-uncertified" before an
/// administrator has vouched for their keys and for a role that decides; or what the signer says.
Outcome sign(const ServiceContext &context, const Confirmation &confirmation, const Breach &breach,
    BreachDecision &decision);

/// Whether the decision is what its second person signed with the key that they have. Damaged
/// "breach.signature" where it is not, or is not signed at all.
Outcome check(const ServiceContext &context, const Breach &breach, const BreachDecision &decision);

} // namespace breach_signing
