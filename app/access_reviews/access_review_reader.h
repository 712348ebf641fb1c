#pragma once

#include "app/access_reviews/review_due.h"
#include "app/base/instant.h"
#include "app/base/result.h"

#include <QDate>
#include <QList>

class Connection;

/// How it stands with the reviews of access and of the trail, for whoever tells of it elsewhere.
namespace access_review_reader {

/// When each periodic review is due, then what is open. Whether it is late: ReviewDue::isOverdue().
Result<QList<ReviewDue>> due(Connection &connection);

/// How many of these are late.
Result<int> overdue(Connection &connection, QDate today);

/// How many accounts lie unused (effective_right.h): no sign-in for 60 days, or never.
Result<int> dormantAccounts(Connection &connection, Instant now);

} // namespace access_review_reader
