#pragma once

#include "app/base/result.h"
#include "app/requests/request.h"

#include <QHash>
#include <QList>

class Connection;

/// Requests of a period, whatever became of them.
namespace request_statistics_repository {

/// Those that were received from the first day up to and including the last, the oldest first.
Result<QList<Request>> receivedBetween(
    Connection &connection, FilingSystem filingSystem, QDate first, QDate last);

/// What was asked of their requesters.
Result<QHash<Id<Request>, QList<RequestQuestion>>> questionsBetween(
    Connection &connection, FilingSystem filingSystem, QDate first, QDate last);

} // namespace request_statistics_repository
