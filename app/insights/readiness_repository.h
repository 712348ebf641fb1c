#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"
#include "app/insights/failing_records.h"
#include "app/insights/readiness.h"

#include <QDate>

class Connection;

/// The checks that are one question to the tables.
namespace readiness_repository {

struct Moment
{
    QDate today = {};
    Instant now = {};
};

/// What an organisation has none of (a list that a recipient must be told of, a request) is not asked about.
Result<QList<ReadinessCheck>> checks(Connection &connection, FilingSystem filingSystem, const Moment &moment);

/// Recipients who were not told of a withdrawal in time, task by task: the first `limit`.
Result<FailingRecords> untoldRecipients(
    Connection &connection, FilingSystem filingSystem, const Moment &moment, int limit);
/// Requests that were answered late, or are open past their last day: the first `limit`.
Result<FailingRecords> lateRequests(
    Connection &connection, FilingSystem filingSystem, const Moment &moment, int limit);

} // namespace readiness_repository
