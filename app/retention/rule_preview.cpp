#include "app/retention/rule_preview.h"

#include <algorithm>

namespace {

/// The last day, for comparing: what has no end yet comes after every day.
QDate lastDayOf(const DueResult &term)
{
    return term.keepUntil.value_or(QDate(9999, 12, 31));
}

bool isOverOn(const DueResult &term, QDate today)
{
    return stateOn(term, today) == RetentionState::TermOver;
}

} // namespace

RuleEffect effectOf(const DueResult &before, const DueResult &after, QDate today)
{
    const bool wasUnknown = before.state == RetentionState::StartUnknown;
    if (after.state == RetentionState::StartUnknown)
        return wasUnknown ? RuleEffect::None : RuleEffect::Unknown;
    if (isOverOn(after, today) != isOverOn(before, today))
        return isOverOn(after, today) ? RuleEffect::Now : RuleEffect::Later;
    if (!isOverOn(after, today) && lastDayOf(after) != lastDayOf(before))
        return lastDayOf(after) < lastDayOf(before) ? RuleEffect::Earlier : RuleEffect::Later;
    return before == after ? RuleEffect::None : RuleEffect::Otherwise;
}

void RulePreview::add(const QList<CategoryTerm> &before, const QList<CategoryTerm> &after)
{
    ++people;
    QMap<RuleEffect, int> own;
    for (qsizetype i = 0; i < std::min(before.size(), after.size()); ++i) {
        const RuleEffect effect = effectOf(before[i].due, after[i].due, asOf);
        if (effect == RuleEffect::None)
            continue;
        ++own[effect];
        ++categoriesBy[effect];
        ++byCategory[after[i].category][effect];
    }
    affected += own.isEmpty() ? 0 : 1;
    for (auto effect = own.cbegin(); effect != own.cend(); ++effect)
        ++peopleBy[effect.key()];
}

QList<RetentionRule> rulesWith(QList<RetentionRule> rules, const RetentionRule &rule)
{
    const auto known = std::find_if(
        rules.begin(), rules.end(), [&](const RetentionRule &each) { return each.id == rule.id; });
    if (known == rules.end())
        rules.append(rule);
    else
        *known = rule;
    return rules;
}
