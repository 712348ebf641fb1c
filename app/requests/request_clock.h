#pragma once

#include "app/law/request_deadline.h"
#include "app/requests/request.h"

/// What the clock of a request goes by.
RequestClock clockOf(const Request &request, const QList<RequestQuestion> &questions);

/// Whether a question is open and none of those that are was asked in time to stop the clock.
bool isAskedLate(const Request &request, const QList<RequestQuestion> &questions, HolidayMode mode);

/// Whether the clock of a request that was handed out stands still: what it waits for was asked in time.
bool isClockPaused(const Request &request);

/// The chip of an open request from what stands in its own row; what is decided by is the safe day.
DeadlineChip deadlineChip(const Request &request, QDate today);
