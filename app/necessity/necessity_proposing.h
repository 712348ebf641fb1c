#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"
#include "app/necessity/necessity_report.h"

#include <functional>

class Change;
class Connection;

/// Proposing that what nothing needs is erased (art. 5(1)(c) GDPR), within somebody's change: a request of
/// its own for each person, begun on our own initiative, that goes the way of every other: somebody else
/// decides on it, what a duty or a hold keeps stays, and the certificate says what went.
namespace necessity_proposing {

/// Each is decided by hand: more than this at once nobody looks at.
inline constexpr int mostAtOnce = 500;

/// Told how many of how many are done; false stops the work with Cancelled and nothing is changed.
using Progress = std::function<bool(int, int)>;

Result<NecessityProposals> propose(
    Change &change, FilingSystem filingSystem, const NecessityChoice &choice, const Progress &progress);

} // namespace necessity_proposing
