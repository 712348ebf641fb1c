#pragma once

#include "app/measures/measure.h"

class Connection;

/// Plans and results of tests of measures.
namespace measure_repository {

Result<QList<MeasurePlan>> plans(Connection &connection);
Outcome setPlan(Connection &connection, const MeasurePlan &plan);
/// The test was done: what was planned is over.
Outcome dropPlan(Connection &connection, MeasureKind kind);

/// The newest first, `limit` at most.
Result<QList<MeasureResult>> results(Connection &connection, MeasureKind kind, int limit);
Result<std::optional<MeasureResult>> find(Connection &connection, Id<MeasureResult> id);
Result<Id<MeasureResult>> add(Connection &connection, const MeasureResult &result);
/// Duplicate where it was closed before.
Outcome close(Connection &connection, Id<MeasureResult> id, QDate on, const QString &by);

/// How it stands with all of them; what a register shows to have been done counts as done
/// (register_evidence_reader.h).
Result<QList<MeasureStanding>> standings(Connection &connection, QDate today, const QString &version);

} // namespace measure_repository
