#pragma once

#include "app/base/result.h"
#include "app/requests/request.h"

#include <QDate>

class Connection;

/// Whether a plan still says what it would say if it were made today (ahead.md 3, item 3).
namespace plan_check {

/// ChangedMeanwhile "request.person-changed" or "request.plan-changed" for an erasure,
/// "request.field-changed" {field} for a correction. Done for a request without such a plan.
Outcome check(Connection &connection, const Request &request, QDate today);

} // namespace plan_check
