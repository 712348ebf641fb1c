#pragma once

#include "app/base/filing_system.h"
#include "app/base/instant.h"
#include "app/base/result.h"
#include "app/insights/figure_snapshot.h"

class Connection;

/// What the dashboards counted, day by day.
namespace figure_snapshot_repository {

/// Writes the figures of one day; those that were counted on it before are replaced.
Outcome put(
    Connection &connection, FilingSystem filingSystem, const FigureSnapshot &snapshot, Instant takenAt);
/// The snapshots since a day of the figures whose names begin so ("retention."), the oldest first. Where two
/// rules stand in one day the later ones count.
Result<QList<FigureSnapshot>> since(
    Connection &connection, FilingSystem filingSystem, const QString &beginning, QDate first);

/// What was last counted under names that begin so, within a year up to `today`; of no day where nothing was.
Result<FigureSnapshot> lastKnown(
    Connection &connection, FilingSystem filingSystem, const QString &beginning, QDate today);

} // namespace figure_snapshot_repository
