#pragma once

#include "app/base/filing_system.h"
#include "app/base/id.h"
#include "app/base/result.h"
#include "app/insights/failing_records.h"
#include "app/insights/readiness.h"

#include <QDate>
#include <QHash>

class Connection;
struct Contact;

/// The check that nobody is held more of than something needs (art. 5(1)(c) GDPR). It goes through everybody,
/// so of a large file it is told as it was found when somebody last went through it.
namespace readiness_needless {

inline const QString checkKey = QStringLiteral("consent.fields-needed");
/// Up to so many people everybody is gone through at once.
inline constexpr qint64 mostAtOnce = 20'000;

Result<ReadinessCheck> check(Connection &connection, FilingSystem filingSystem, QDate today);
/// The first `limit` of those of whom anything is not needed, of a file that is gone through at once; of a
/// larger one only how many there were.
Result<FailingRecords> people(Connection &connection, FilingSystem filingSystem, QDate today, int limit);

/// Going through everybody, piece by piece.
struct Walk
{
    qint64 people = 0;
    qint64 concerned = 0;
    QList<Id<Contact>> first = {}; ///< of those concerned
    Id<Contact> last = {};
    bool isDone = false;
};
/// Goes on with at most `pieces` people; the first `limit` concerned are remembered.
Outcome goOn(
    Connection &connection, FilingSystem filingSystem, QDate today, Walk &walk, int pieces, int limit = 0);
/// The names under which check() finds again what came of it.
QHash<QString, qint64> kept(const Walk &walk);

} // namespace readiness_needless
