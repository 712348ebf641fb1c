#pragma once

#include "app/base/filing_system.h"
#include "app/base/instant.h"
#include "app/base/result.h"
#include "app/retention/legal_hold.h"

class Connection;

/// One order not to erase, as its review leaves it.
namespace reviewed_hold {

/// An open one; none where it was released.
Result<std::optional<HeldContact>> open(Connection &connection, FilingSystem filingSystem, Id<LegalHold> id);
/// It stays, and is looked at again on that day. NotFound "hold.none" where it was released.
Outcome postpone(Connection &connection, FilingSystem filingSystem, Id<LegalHold> id, QDate reviewOn);
/// It ends. NotFound "hold.none" where it was released.
Outcome release(
    Connection &connection, FilingSystem filingSystem, Id<LegalHold> id, const QString &by, Instant now);

} // namespace reviewed_hold
