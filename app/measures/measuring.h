#pragma once

#include "app/base/stop_request.h"
#include "app/measures/measure.h"

struct ServiceContext;

/// The tests that the program does itself: each looks at the file and the program as they are, and tells in
/// numbers what it saw. Not on a database thread.
namespace measuring {

struct Measured
{
    MeasureOutcome outcome = MeasureOutcome::NotMeasured;
    QDate doneOn = {};
    /// Numbers and codes only; where nothing could be measured, why: "why".
    QJsonObject facts = {};
};

/// Of a kind that the program measures (MeasureRule::isMeasured). Cancelled "trail.verify" where it is
/// stopped.
Result<Measured> measure(const ServiceContext &context, MeasureKind kind, const StopRequest &stop);

} // namespace measuring
