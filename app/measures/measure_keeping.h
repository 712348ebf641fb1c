#pragma once

#include "app/measures/measure.h"

class Change;

/// What Measures does, inside a change that somebody else makes. Errors as there.
namespace measure_keeping {

Result<Id<MeasureResult>> record(Change &change, const MeasureResult &result);
/// Every deviation of one kind that nobody put right is so on this day.
Outcome closeAll(Change &change, MeasureKind kind, QDate on);

} // namespace measure_keeping
