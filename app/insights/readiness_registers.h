#pragma once

#include "app/insights/failing_records.h"
#include "app/insights/readiness.h"
#include "app/insights/readiness_repository.h"

#include <QStringList>

/// What the registers show of requirements 2, 3 and 4: the statement, the record of processing, reviews of
/// access, breaches and the clauses of agreements. The figure and the list behind it ask the same.
namespace readiness_registers {

/// One check, and the records of which it does not hold where it is about records.
struct Answer
{
    ReadinessCheck check = {};
    QList<FailingRecord> records = {};
};

/// The names of these checks.
const QStringList &keys();
/// All of them; what an organisation has none of (a breach) is not asked about.
Result<QList<Answer>> answers(
    Connection &connection, FilingSystem filingSystem, const readiness_repository::Moment &moment);
/// Only this one of keys(), and those that are answered by the same look.
Result<QList<Answer>> answersOf(Connection &connection, FilingSystem filingSystem,
    const readiness_repository::Moment &moment, const QString &key);

} // namespace readiness_registers
