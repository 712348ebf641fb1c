#pragma once

#include "app/staff/permit.h"

class Connection;

/// Refused with "permit.changed" when the member was shut out, lost a role, was linked to their own record or
/// was given a new code since they signed in: a permit is only as good as the rights of now.
Outcome permitStands(Connection &connection, const Permit &permit);
