#pragma once

#include "app/audit/audit_entry.h"
#include "app/changes/change.h"

/// Notes in the trail that somebody looked at something, unless the same member did so within the last five
/// minutes. Runs on the writer, apart from the reading, so that nobody waits for it.
Outcome noteViewing(
    Connection &connection, const Permit &permit, const Clock &clock, const AuditEntry &entry);
