#pragma once

#include "app/audit/audit_entry.h"
#include "app/changes/change.h"

struct ServiceContext;

/// Notes in the trail that somebody looked at something, unless the same member did so within the last five
/// minutes. Runs on the writer, apart from the reading, so that nobody waits for it.
Outcome noteViewing(
    Connection &connection, const Permit &permit, const Clock &clock, const AuditEntry &entry);

/// The same asked of a service's writer, so that nobody waits for it; nothing where a copy is only read.
void noteViewing(const ServiceContext &context, const Permit &permit, const AuditEntry &entry);

/// Of a list of people that was shown: how many, and nobody's name. `list` is the action, and with the filing
/// system what the trail names it by.
void noteListShown(const ServiceContext &context, const Permit &permit, FilingSystem filingSystem,
    const QString &list, qsizetype people);
