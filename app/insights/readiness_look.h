#pragma once

#include "app/insights/readiness_repository.h"

/// How ready a file is: all checks, those that more than one question to the tables is needed for included.
namespace readiness_look {

using readiness_repository::Moment;

/// One look; the caller sees to it that it is of one moment (looking.h).
Result<Readiness> look(Connection &connection, FilingSystem filingSystem, const Moment &moment);

} // namespace readiness_look
