#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"
#include "app/grounds/orphan.h"

#include <QList>

class Connection;

/// Who is kept on a legitimate interest that should have been looked at again by now (art. 6(1)(f) GDPR).
/// Whoever has no ground at all any more is not among them (ground_end_repository.h).
namespace ground_review_repository {

/// How many on a day.
Result<qint64> count(Connection &connection, FilingSystem filingSystem, QDate on);
/// The longest first.
Result<QList<Orphan>> list(Connection &connection, FilingSystem filingSystem, QDate on, int limit);

} // namespace ground_review_repository
