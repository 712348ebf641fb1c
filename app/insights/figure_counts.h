#pragma once

#include "app/base/filing_system.h"
#include "app/base/id.h"
#include "app/base/result.h"
#include "app/insights/counted_fact.h"
#include "app/insights/people_figure.h"

#include <QList>
#include <QTimeZone>

#include <functional>
#include <optional>

class Connection;
struct Contact;

/// How many people count for what on the dashboards: counters kept in step with the consents, in the
/// transaction that changes them, so that no dashboard walks through people. What each person counts for is
/// kept beside them, and tells what changed. No more personal than the consents that it is derived from.
namespace figure_counts {

/// Counts everybody, where nobody did yet: what older builds left. On the writing connection, outside a
/// transaction.
Outcome begin(Connection &connection);
/// Counts everybody anew, inside a transaction: after a load, and where counters are to be made again.
Outcome rebuild(
    Connection &connection, FilingSystem filingSystem, const std::function<bool()> &isCancelled = {});
/// Follows what was done with the consents of these people, inside the transaction that did it.
Outcome refresh(Connection &connection, FilingSystem filingSystem, const QList<Id<Contact>> &contacts);
/// The same of people who are gone.
Outcome forget(Connection &connection, FilingSystem filingSystem, const QList<Id<Contact>> &contacts);

/// The people of a figure; nothing where it is none of those that are counted, or nobody counted yet.
Result<std::optional<qint64>> count(
    Connection &connection, FilingSystem filingSystem, const PeopleFigure &figure, QDate today);
/// The people for whom something holds whatever the day, of all purposes together.
Result<std::optional<qint64>> count(Connection &connection, FilingSystem filingSystem, CountedFigure figure);

/// Whose months are counted; nothing where nobody counted yet.
Result<std::optional<QTimeZone>> zone(Connection &connection, FilingSystem filingSystem);
/// How many counters say something else than the consents do.
Result<qint64> differing(Connection &connection, FilingSystem filingSystem);

} // namespace figure_counts
