#pragma once

#include "app/base/result.h"
#include "app/requests/identity_need.h"
#include "app/requests/request.h"

class Connection;
class PersonFacts;

/// What is held of the person of a request that decides how surely it must be known who asks.
namespace identity_facts {

Result<IdentityFacts> of(Connection &connection, const Request &request);

/// The level that the request needs now.
Result<IdentityNeed> needOf(Connection &connection, const Request &request);

/// Whether it is known surely enough who asks, in the transaction that decides or carries out; refusals that
/// need no identity pass. As IdentityNeed::missing().
Outcome isEstablished(Connection &connection, const Request &request);
Outcome isEstablished(PersonFacts &person, const Request &request);

} // namespace identity_facts
