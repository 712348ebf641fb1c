#pragma once

#include "app/access_reviews/leaving_check.h"
#include "app/base/instant.h"
#include "app/base/result.h"
#include "app/staff/staff_member.h"

class Connection;

/// What is left to settle for a member who leaves.
namespace leaving_check_reader {

/// Every step in its order; those about the keys of a file not on a server.
Result<QList<LeavingCheck>> checks(
    Connection &connection, const StaffMember &member, bool isServer, Instant now);

} // namespace leaving_check_reader
