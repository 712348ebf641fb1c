#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"
#include "app/retention/retention_figures.h"

class Connection;

/// How many people stand alike: counters kept in step with the list, so that a dashboard reads some thousands
/// of rows and not a million people (performance.md 13.6).
namespace retention_count_repository {

/// Adds `change` people to a counter, or takes them away.
Outcome adjust(Connection &connection, FilingSystem filingSystem, ContactKind kind,
    const ContactStanding &standing, qint64 change);
/// Counts the list anew, after a load.
Outcome rebuild(Connection &connection, FilingSystem filingSystem);
Result<QList<RetentionCount>> all(Connection &connection, FilingSystem filingSystem);
/// The same, counted from the list itself; a test compares the two.
Result<QList<RetentionCount>> counted(Connection &connection, FilingSystem filingSystem);

} // namespace retention_count_repository
