#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"
#include "app/retention/rule_preview.h"

#include <functional>

class Connection;

/// Computes what a change of the rules does to everybody, without changing anything.
namespace rule_preview_reader {

/// How many people are kept in a filing system.
Result<qint64> countPeople(Connection &connection, FilingSystem filingSystem);

/// Adds everybody of a filing system. `goesOn` is told how many were looked at and says whether to go on;
/// Cancelled "rule.preview" where it does not.
Outcome add(Connection &connection, FilingSystem filingSystem, const QList<RetentionRule> &before,
    const QList<RetentionRule> &after, RulePreview &preview, const std::function<bool(qint64)> &goesOn);

} // namespace rule_preview_reader
