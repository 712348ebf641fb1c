#pragma once

#include "app/base/result.h"
#include "app/retention/retention_rule.h"

#include <QJsonObject>
#include <QList>

/// What the retention schedule is made of.
namespace retention_facts {

/// Those in force by their id, each whole and with its version.
QJsonObject rules(const QList<RetentionRule> &rules);
/// The same back, in the order of their ids. Damaged "document.stored" where one cannot be read.
Result<QList<RetentionRule>> rulesFrom(const QJsonObject &rules);

} // namespace retention_facts
