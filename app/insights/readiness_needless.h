#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"
#include "app/insights/failing_records.h"
#include "app/insights/figure_snapshot.h"
#include "app/insights/readiness.h"

#include <QDate>

class Connection;

/// The check that nobody is held more of than something needs (art. 5(1)(c) GDPR). It goes through everybody,
/// so of a large file it is told as it was found when somebody last went through it.
namespace readiness_needless {

inline const QString checkKey = QStringLiteral("consent.fields-needed");
/// Up to so many people everybody is gone through at once.
inline constexpr qint64 mostAtOnce = 20'000;

Result<ReadinessCheck> check(Connection &connection, FilingSystem filingSystem, QDate today);
/// Goes through everybody, whatever it takes: how many people there are and of how many anything is not
/// needed, by the names under which check() finds them again.
Result<QHash<QString, qint64>> counted(Connection &connection, FilingSystem filingSystem, QDate today);
/// The first `limit` of those of whom anything is not needed, of a file that is gone through at once; of a
/// larger one only how many there were.
Result<FailingRecords> people(Connection &connection, FilingSystem filingSystem, QDate today, int limit);

} // namespace readiness_needless
