#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"

#include <QList>

class Connection;

/// The people of a figure about standings, by the counters: as many as those say, and found day by day along
/// the index of the list, so that neither takes longer where there are more people.
namespace counted_people {

/// How many people stand so. `condition` speaks of kind, standing and due_on, the columns that counters and
/// list have alike (list_search_repository::conditionOf).
Result<qint64> count(Connection &connection, FilingSystem filingSystem, const QString &condition);

/// The ranks of the first of them: who is due first first, those who are never due last, and in the order of
/// names among those of one day.
Result<QList<quint32>> first(
    Connection &connection, FilingSystem filingSystem, const QString &condition, int limit);

} // namespace counted_people
