#include "app/retention/rule_approval.h"

#include "app/changes/change.h"
#include "app/retention/rule_preview.h"

RuleApproval::RuleApproval(QString ruleId, int number, QString reason)
    : m_ruleId(std::move(ruleId)), m_number(number), m_reason(std::move(reason))
{}

Result<TermOrder::Aim> RuleApproval::look(Change &change, RenewalBasis basis) const
{
    const auto found = rule_weighing::approvable(change, m_ruleId, m_number, m_reason);
    if (!found)
        return found.error();
    if (!countsDifferently(found->before, found->proposed.rule))
        return Aim{std::move(basis), {}};
    RetentionRule becomes = found->proposed.rule;
    becomes.version = found->proposed.version;
    basis.rules = rulesWith(found->rules, becomes);
    return Aim{std::move(basis), found->reach};
}

Result<QList<FilingSystem>> RuleApproval::putDown(Change &change) const
{
    auto found = rule_weighing::approvable(change, m_ruleId, m_number, m_reason);
    if (!found)
        return found.error();
    RuleChange &proposed = found->proposed;
    if (auto decided = rule_weighing::putDown(change, proposed, RuleChange::State::Approved, m_reason);
        !decided)
        return decided.error();
    const auto told = change.audit({.action = QStringLiteral("rule.approve"),
        .objectKind = QStringLiteral("rule"),
        .objectRef = m_ruleId,
        .detail = {{QStringLiteral("change"), m_number}, {QStringLiteral("version"), proposed.version},
            {QStringLiteral("own"), proposed.proposedBy == change.permit().staffRef()},
            {QStringLiteral("in_force"), proposed.rule.inForce}}});
    if (!told)
        return told.error();
    return countsDifferently(found->before, proposed.rule) ? found->reach : QList<FilingSystem>();
}
