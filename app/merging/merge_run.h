#pragma once

#include "app/base/result.h"
#include "app/merging/merge_plan.h"

class Change;
class Connection;
class Permit;

/// The steps that make two records of one person one.
namespace merge_run {

/// What it would do, looked at now. Refused "merge.same", "merge.filing-systems", "contact.edit.own-record",
/// "merge.staff-record", "merge.request-open" (the request's reference), "merge.archived", "merge.corrected"
/// (the fields);
/// NotFound "contact.find".
Result<MergePlan> plan(Connection &connection, const Permit &permit, FilingSystem filingSystem,
    const MergeOrder &order, Instant now);

/// Does exactly what was planned; ChangedMeanwhile "contact.merge" where it would be something else by now.
Result<Merged> carryOut(
    Change &change, FilingSystem filingSystem, const MergeOrder &order, const MergePlan &planned);

} // namespace merge_run
