#pragma once

#include "app/insights/failing_records.h"
#include "app/insights/readiness_repository.h"

/// The records of which a check does not hold, so that somebody can do something about each.
namespace readiness_failing {

/// The first `limit` of them. Of a check about something as a whole (a backup, a register that is not kept
/// yet) there are none. NotFound "readiness.check" for a name that is none.
Result<FailingRecords> list(Connection &connection, FilingSystem filingSystem,
    const readiness_repository::Moment &moment, const QString &key, int limit);

} // namespace readiness_failing
