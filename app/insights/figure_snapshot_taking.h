#pragma once

#include "app/base/clock.h"
#include "app/base/filing_system.h"
#include "app/base/result.h"
#include "app/retention/retention_figures.h"
#include "app/retention/retention_rule.h"

class Connection;
struct ConsentFigures;
struct Readiness;

/// Keeping what the dashboards count, once a day, so that they can show how it went.
namespace figure_snapshot_taking {

/// Tells one set of rules from another by all that decides a term: the beginning of a digest.
QString rulesMark(const QList<RetentionRule> &rules);

/// Each in one write of its own, on the writing connection outside a transaction; counted again on the same
/// day it replaces what stood there. Nobody's data is in them, so nothing is told to the trail.
Outcome keep(
    Connection &connection, FilingSystem filingSystem, const Clock &clock, const RetentionFigures &figures);
Outcome keep(
    Connection &connection, FilingSystem filingSystem, const Clock &clock, const Readiness &readiness);
Outcome keep(
    Connection &connection, FilingSystem filingSystem, const Clock &clock, const ConsentFigures &figures);
/// By their own names.
Outcome keep(Connection &connection, FilingSystem filingSystem, const Clock &clock,
    const QHash<QString, qint64> &figures);

/// What stands of today by the same rules already.
Result<bool> isKept(
    Connection &connection, FilingSystem filingSystem, const Clock &clock, const QString &beginning);

} // namespace figure_snapshot_taking
