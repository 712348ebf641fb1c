#pragma once

#include "app/retention/rule_change.h"
#include "app/retention/rule_preview.h"

#include <QJsonObject>
#include <QStringList>

/// Rules, their changes and what they would do, as the command line tells them.
namespace retention_rule_answers {

QJsonObject jsonOf(const RetentionRule &rule, bool waits);
QString lineOf(const RetentionRule &rule, bool waits);
QStringList linesOf(const RetentionRule &rule);
QJsonObject jsonOf(const RuleChange &change);
QString lineOf(const RuleChange &change);
QJsonObject jsonOf(const RulePreview &preview);

} // namespace retention_rule_answers
