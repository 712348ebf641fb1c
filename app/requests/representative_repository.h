#pragma once

#include "app/requests/representative_address.h"

class Connection;

/// Where a representative is reached, beside their name and mandate in the request.
namespace representative_repository {

Outcome set(Connection &connection, const Request &request, const RepresentativeAddress &address);
/// Empty where there is none, or it is gone with the person.
Result<RepresentativeAddress> find(Connection &connection, const Request &request);

} // namespace representative_repository
