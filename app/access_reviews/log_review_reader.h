#pragma once

#include "app/access_reviews/access_line.h"
#include "app/base/result.h"

#include <QDate>

class Connection;

/// What the trail of a month brings up (log_rules.h): counted by the database, whatever its length.
namespace log_review_reader {

/// By rule and member, and a sample of what was looked at: those whose leaves hash lowest, which nobody can
/// choose and everybody can draw again. `month` by its first day.
Result<QList<AccessLine>> lines(Connection &connection, QDate month);

} // namespace log_review_reader
