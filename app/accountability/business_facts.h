#pragma once

#include "app/accountability/business_group.h"
#include "app/consent/purpose.h"
#include "app/retention/retention_rule.h"

#include <QJsonObject>
#include <QList>

/// What the justification of business contacts is made of.
namespace business_facts {

/// Those in use among the customers that rest on a legitimate interest, by their key, with what was weighed.
QJsonObject purposes(const QList<Purpose> &purposes);
/// The rules in force that end why such people are kept.
QList<RetentionRule> rulesThatEnd(const QList<RetentionRule> &rules);
/// Within how many months an interest is looked at again, and how soon whoever has no ground is erased.
QJsonObject reviewing(int daysToErase);
/// What the groups are, by a name that follows from their words; words of a few people alone are left out.
QJsonObject groups(const QList<BusinessGroup> &groups, const QList<Purpose> &purposes);
/// How many people they are, by the same names, and who is told of nobody.
QJsonObject figures(const QList<BusinessGroup> &groups);

} // namespace business_facts
