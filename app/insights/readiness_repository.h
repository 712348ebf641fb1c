#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"
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

/// How many people there are.
Result<qint64> people(Connection &connection, FilingSystem filingSystem);

} // namespace readiness_repository
