#pragma once

#include "app/base/filing_system.h"
#include "app/base/id.h"
#include "app/base/result.h"
#include "app/sweeping/clock_watch.h"
#include "app/sweeping/sweep_report.h"

#include <QList>

#include <optional>
#include <set>

class Connection;
struct Contact;

/// The runs over the terms, and what they look at beside the terms.
namespace sweep_repository {

Outcome add(Connection &connection, FilingSystem filingSystem, const SweepReport &report);
/// The newest first, at most so many.
Result<QList<SweepReport>> list(Connection &connection, FilingSystem filingSystem, int limit);
/// The last one that came to its end; none where there was none.
Result<std::optional<SweepReport>> lastFinished(Connection &connection, FilingSystem filingSystem);

/// What the trail tells of the clock since it was last believed.
Result<ClockWatch> clockWatch(Connection &connection);
/// The clock is believed as of now, and with it all that the trail tells so far.
Outcome believeClock(Connection &connection, Instant now);

/// The numbers of those among some people about whom an erasure is open.
Result<std::set<qint64>> waitingAmong(
    Connection &connection, FilingSystem filingSystem, const QList<Id<Contact>> &people);

/// Lets another run that proposes at this moment wait until the transaction ends, so that each sees what the
/// other opened.
Outcome takeTurn(Connection &connection, FilingSystem filingSystem);

} // namespace sweep_repository
