#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"
#include "app/retention/new_standing.h"

#include <QDate>
#include <QList>

#include <functional>

class Connection;

/// Everybody's terms computed anew after a change of rules or of the day. Nobody holds anything else by that,
/// so what they hold is as the stored terms have it, and only what differs is written.
namespace term_renewal {

/// Takes those who stand otherwise, in the order of their numbers; more than once where they are many.
using TakeStandings = std::function<Outcome(const QList<NewStanding> &moved)>;

/// By the rules as they count now. `isCancelled` is asked now and then: Cancelled "retention.recompute".
Outcome renewAll(Connection &connection, FilingSystem filingSystem, QDate today,
    const std::function<bool()> &isCancelled, const TakeStandings &take);

} // namespace term_renewal
