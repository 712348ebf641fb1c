#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"
#include "app/insights/readiness.h"

#include <QHash>
#include <QStringList>

class Connection;

/// The checks that are asked of everybody and that no counter follows. Of a small file they are counted at
/// each look; of a larger one they are told as they were last counted (ReadinessCounting), with the day.
namespace readiness_counted {

/// Up to so many people everybody is counted at once: some ten milliseconds.
inline constexpr qint64 mostAtOnce = 200'000;

/// The names of these checks.
const QStringList &keys();

/// How many people are asked, and of how many it does not hold.
struct Asked
{
    qint64 seen = 0;
    qint64 failing = 0;
    QDate asOf = {}; ///< the day on which they were counted where that was not just now
};

/// Counts them, whatever it takes.
Result<Asked> counted(Connection &connection, FilingSystem filingSystem, const QString &key, QDate today);
/// As a look tells them. Nobody, of no day, where a large file was never counted.
Result<Asked> known(Connection &connection, FilingSystem filingSystem, const QString &key, QDate today);
/// The names under which known() finds them again.
QHash<QString, qint64> kept(const QString &key, const Asked &asked);

/// How many people there are, from the counters.
Result<qint64> people(Connection &connection, FilingSystem filingSystem);

} // namespace readiness_counted
