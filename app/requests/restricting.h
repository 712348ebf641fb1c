#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"
#include "app/requests/restriction.h"

class Connection;

/// What a restriction of processing changes in the file (art. 18 GDPR), whoever brings it: a request now, or
/// a restore that does it again. Inside a transaction.
namespace restricting {

/// From its `since` on nothing but keeping is allowed, once for a request: false where it restricts the
/// person already. NotFound "request.contact" when the person is not there.
Result<bool> begin(Connection &connection, FilingSystem filingSystem, Restriction restriction);

/// Stores its end, with when and by whom, unless another request or the law still restricts the person.
/// ChangedMeanwhile where it has ended already.
Outcome end(Connection &connection, FilingSystem filingSystem, const Restriction &ended);

} // namespace restricting
