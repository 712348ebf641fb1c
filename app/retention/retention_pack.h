#pragma once

#include "app/base/result.h"
#include "app/retention/retention_rule.h"

#include <QByteArray>

/// The rules of one country as data: format 1, the code of the country, where they come from, and the rules.
/// Each is read strictly (ruleFromJson) and must make sense (checkRule). Invalid besides "rule.unreadable"
/// {"pack: line, column"} and "rule.twice" {id}; places begin with "rules[3] FIN-01".
Result<QList<RetentionRule>> readRetentionPack(const QByteArray &pack);
