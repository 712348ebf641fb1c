#pragma once

#include "app/retention/retention_rule.h"

#include <QList>

#include <optional>

/// The rules as this program read them last from the file that is open, and before that those it brings: for
/// sentences about a rule of which no more than the id is at hand. Any thread may ask.
namespace rule_book {

void tell(const QList<RetentionRule> &rules);
/// None for a rule that this program does not know.
std::optional<RetentionRule> rule(const QString &id);

} // namespace rule_book
