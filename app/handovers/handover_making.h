#pragma once

#include "app/handovers/handover_run.h"

/// Carries out work as a change on the writing thread, and answers what became of it.
using HandoverChanging = std::function<Result<HandoverMade>(std::function<Result<HandoverMade>(Change &)>)>;

/// Makes a list, from the first look to the file in its place. One that was overtaken is made again, a few
/// times; then whoever wants it hears ChangedMeanwhile "handover.overtaken". Whoever records consent never
/// waits for a list that is being made, but while its record is committed.
Result<HandoverMade> makeHandover(Connection &connection, HandoverRun &run, const HandoverChanging &changing);
