#pragma once

#include "app/law/request_deadline.h"
#include "app/requests/request.h"

/// What the clock of a request goes by.
RequestClock clockOf(const Request &request, const QList<RequestQuestion> &questions);

/// The chip of an open request from what stands in its own row; what is decided by is the safe day.
DeadlineChip deadlineChip(const Request &request, QDate today);
