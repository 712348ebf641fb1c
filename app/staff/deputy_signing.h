#pragma once

#include "app/base/result.h"
#include "app/staff/deputyship.h"
#include "app/vault/signed_document.h"

struct ServiceContext;

/// The administrator's signature under a deputyship in an embedded file. On a server members have no keys:
/// there the row counts, and nothing here is called.
namespace deputy_signing {

/// Signs it as who gives it; `given` gets what is kept of it. Or what the signer says.
Outcome sign(const ServiceContext &context, const Signer &signer, Deputyship &given);

/// Whether it lends the right to decide now. Damaged "deputy.signature" where the row is not what was signed
/// for this vault; Refused "deputy.giver" where who signed is no certified administrator of the filing system
/// any more (another one gives it again), "deputy.uncertified" where the keys of the two are not certified,
/// of the one for deciding and of the other for seeing the filing system and for keeping no members.
Outcome check(const ServiceContext &context, const Deputyship &given);

} // namespace deputy_signing
