#pragma once

#include "app/base/clock.h"
#include "app/base/filing_system.h"
#include "app/base/id.h"
#include "app/base/result.h"
#include "app/staff/permit.h"

#include <QList>

#include <functional>

class Change;
class ChangeFeed;
class Connection;
class PreparedTerms;
struct Contact;

/// Terms move on by themselves: a standing that was right yesterday may be wrong today.
namespace retention_day {

/// Brings the stored standings of a filing system up to the clock's day, if nobody has done so yet, and keeps
/// the figures of that day for the trend. On the writing connection, outside a transaction.
Outcome bringUp(Connection &connection, const Permit &permit, const Clock &clock, ChangeFeed &feed,
    FilingSystem filingSystem);

/// Computes every term of a filing system anew by the rules and the day, and the list and the counters with
/// them. Cancelled where that is asked for, and then nothing of it stays.
Outcome recomputeEverything(
    Change &change, FilingSystem filingSystem, const std::function<bool()> &isCancelled = {});
/// The same where it was worked out before: only what differs is written, and these people are computed one
/// by one.
Outcome writePrepared(Change &change, FilingSystem filingSystem, const PreparedTerms &prepared,
    const QList<Id<Contact>> &again, const std::function<bool()> &isCancelled);

} // namespace retention_day
