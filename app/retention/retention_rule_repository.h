#pragma once

#include "app/base/result.h"
#include "app/retention/rule_change.h"

#include <QList>

#include <optional>

class Connection;

/// The rules of the file: those that the program brings with what was switched and changed, and its own.
namespace retention_rule_repository {

/// Every rule as it counts now, on or off; Damaged "rule.stored" {id} where a version cannot be read.
Result<QList<RetentionRule>> all(Connection &connection);

/// The changes of one rule, or of all where the id is empty: what waits first, then the newest.
Result<QList<RuleChange>> changes(Connection &connection, const QString &ruleId);
/// What waits for a decision on this rule.
Result<std::optional<RuleChange>> waiting(Connection &connection, const QString &ruleId);

/// Its number among the changes of the rule. Duplicate "rule.waiting" {id} where one waits already.
Result<int> propose(Connection &connection, const RuleChange &change);
/// Writes what was decided; an approved change is in force from here on.
Outcome decide(Connection &connection, const RuleChange &change);

} // namespace retention_rule_repository
