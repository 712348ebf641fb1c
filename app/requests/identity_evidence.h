#pragma once

#include "app/base/result.h"
#include "app/requests/request.h"

#include <QList>

class Connection;

/// What was seen when a requester was identified (domain.md 4.5). It cleans itself up: some days after a
/// request was closed only the method and the result are left, in the request and in the trail.
namespace identity_evidence {

/// So many days after the closing of the request it goes.
inline constexpr int keptDays = 30;

/// In the place of what was seen before; nothing is kept where nothing was.
Outcome set(Connection &connection, const Request &request, const IdentityEvidence &evidence);
/// Empty where nothing was seen, or it is gone.
Result<IdentityEvidence> find(Connection &connection, const Request &request);

/// The requests closed so long ago that what was seen for them goes; at most as many as `limit`.
Result<QList<Request>> due(Connection &connection, FilingSystem filingSystem, Instant now, int limit);
Outcome remove(Connection &connection, const Request &request);

} // namespace identity_evidence
