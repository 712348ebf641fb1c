#pragma once

#include "app/base/result.h"
#include "app/law/holidays.h"

class Change;

/// The days that requests are due by, when what counts as a working day changes.
namespace request_terms {

/// Every open request that is not answered yet gets the day that follows now, with a step and an entry of its
/// own where it is another one; of how many that was so.
Result<int> recompute(Change &change, HolidayMode mode);

} // namespace request_terms
