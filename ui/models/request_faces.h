#pragma once

#include "app/law/holidays.h"
#include "app/requests/request.h"
#include "ui/widgets/pill.h"

/// How long a request may still take; its outcome once it is closed (look.md 4.5).
PillFace deadlineFaceOf(const Request &request, QDate today);

/// How far a request is.
PillFace faceOf(Request::Stage stage);

/// How the deadline comes about, without what questions took; a line for each step.
/// `holidays`: which days off end no period.
QString deadlineStory(const Request &request, HolidayMode holidays);
