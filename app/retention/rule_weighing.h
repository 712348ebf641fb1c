#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"
#include "app/retention/rule_change.h"

#include <QList>

#include <optional>

class Change;

/// What is looked at before a change of a rule is proposed, approved or turned down.
namespace rule_weighing {

std::optional<RetentionRule> ruleIn(const QList<RetentionRule> &rules, const QString &id);

/// The filing systems in which the rule speaks about somebody, or did before.
QList<FilingSystem> reachOf(const RetentionRule &before, const RetentionRule &after);

/// Refused "rule.duty-twice": two duties that say the same would both have to be kept right.
Outcome checkBeside(const RetentionRule &rule, const QList<RetentionRule> &rules);
/// Refused "rule.review-open": whoever sits decides by the rules as they are.
Outcome checkNobodySits(Change &change);

/// NotFound "rule.nothing-waits".
Result<RuleChange> waitingChange(Change &change, const QString &ruleId, int number);
/// Whether this member decides in all of these; Refused "rule.own-proposal" about one's own while another
/// officer could.
Outcome mayDecide(Change &change, const RuleChange &proposed, const QList<FilingSystem> &reach);
Outcome putDown(Change &change, RuleChange &proposed, RuleChange::State state, const QString &reason);

/// An approval that nothing stands against.
struct Approvable
{
    RuleChange proposed = {}; ///< with the version that it becomes
    RetentionRule before = {};
    QList<FilingSystem> reach = {};
    QList<RetentionRule> rules = {}; ///< as they count so far
};
/// Fails as Retention::approveRule().
Result<Approvable> approvable(Change &change, const QString &ruleId, int number, const QString &reason);

} // namespace rule_weighing
