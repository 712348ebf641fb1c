#include "app/retention/category_evaluation.h"

#include <algorithm>

namespace {

bool isConsented(const RetentionSubject &subject)
{
    return std::any_of(subject.consents.cbegin(), subject.consents.cend(),
        [](const ConsentStanding &each) { return mayProcess(each.state); });
}

/// A consent that will not run again by itself; the others wait for an answer.
bool isEnded(ConsentState state)
{
    using enum ConsentState;
    return state == Refused || state == Withdrawn || state == Expired || state == Revoked ||
        state == Invalidated;
}

/// What the consents tell about start moments, beside the recorded facts.
void addConsentMoments(RetentionSubject &subject)
{
    for (const ConsentStanding &standing : std::as_const(subject.consents)) {
        if (!standing.since)
            continue;
        const QDate day = standing.since->toLocal().date();
        if (mayProcess(standing.state))
            subject.facts.append({RelationFactKind::LastContactByPerson, day});
        else if (isEnded(standing.state))
            subject.facts.append({RelationFactKind::ConsentEnded, day});
    }
}

bool applies(const RetentionRule &rule, bool consented)
{
    switch (rule.consent) {
    case ConsentCondition::OnlyWith:
        return consented;
    case ConsentCondition::OnlyWithout:
        return !consented;
    case ConsentCondition::Any:
        break;
    }
    return true;
}

/// Where a running consent ends by itself: the last day of the longest validity, or open.
RuleEnd consentEnd(const RetentionRule &rule, const RetentionSubject &subject)
{
    QDate last;
    for (const ConsentStanding &standing : subject.consents) {
        if (!mayProcess(standing.state))
            continue;
        if (!standing.validUntil)
            return {rule.id, std::nullopt};
        last = last.isValid() ? std::max(last, *standing.validUntil) : *standing.validUntil;
    }
    // A validity is exclusive: the day before is the last one consented to.
    const QDate lastDay = last.addDays(-1);
    return {rule.id, retentionEnd(rule, lastDay, subject.financialYearEndMonth)};
}

/// True while the relation that the rule serves runs: begun, and not ended since.
bool isRunning(const RetentionRule &rule, const QList<RelationFact> &facts, std::optional<QDate> ended)
{
    return rule.runsSince && std::any_of(facts.cbegin(), facts.cend(), [&](const RelationFact &fact) {
        return fact.kind == *rule.runsSince && (!ended || fact.on > *ended);
    });
}

/// The rule's end for this contact; none when it has no start moment.
std::optional<RuleEnd> endFor(const RetentionRule &rule, const RetentionSubject &subject, bool consented)
{
    if (rule.runsWhileConsented && consented)
        return consentEnd(rule, subject);
    const auto start = startMoment(rule, subject.facts);
    if (isRunning(rule, subject.facts, start))
        return RuleEnd{rule.id, std::nullopt};
    if (!start)
        return std::nullopt;
    return RuleEnd{rule.id, retentionEnd(rule, *start, subject.financialYearEndMonth)};
}

/// The rules' ends by kind, and the rule that would decide if only its start were known.
struct Gathered
{
    ConflictInput input = {};
    QString needed = {};
    bool anyRule = false;

    void take(const RetentionRule &rule, const std::optional<RuleEnd> &end)
    {
        anyRule = true;
        if (!end && (rule.essential || needed.isEmpty()))
            needed = rule.id;
        m_essentialMissing |= !end && rule.essential;
        if (!end)
            return;
        if (rule.kind == RetentionRuleKind::Obligation)
            input.obligations.append(*end);
        else if (rule.kind == RetentionRuleKind::Limit)
            input.limits.append(*end);
        else
            input.needs.append(*end);
    }

    /// Without its start an essential need may still run, so nothing can be called over or merely kept by
    /// law.
    bool startUnknown() const
    {
        const bool nothing = input.obligations.isEmpty() && input.needs.isEmpty() && input.limits.isEmpty();
        return m_essentialMissing || nothing;
    }

private:
    bool m_essentialMissing = false;
};

/// Adds what the deciding rule says is done, and from when.
void addAction(DueResult &result, const QList<RetentionRule> &rules)
{
    const auto rule = std::find_if(rules.cbegin(), rules.cend(),
        [&result](const RetentionRule &each) { return each.id == result.decidingRule; });
    if (rule == rules.cend())
        return;
    result.action = rule->action;
    if (result.keepUntil && result.state != RetentionState::Held)
        result.actionFrom = rule->grace.addedTo(result.keepUntil->addDays(1));
}

Gathered gather(const RetentionSubject &subject, DataCategory category, const QList<RetentionRule> &rules)
{
    const bool consented = isConsented(subject);
    Gathered gathered;
    for (const RetentionRule &rule : rules) {
        if (rule.covers(subject.kind, category) && applies(rule, consented))
            gathered.take(rule, endFor(rule, subject, consented));
    }
    return gathered;
}

} // namespace

DueResult evaluateCategory(
    RetentionSubject subject, DataCategory category, const QList<RetentionRule> &rules, QDate today)
{
    addConsentMoments(subject);
    Gathered gathered = gather(subject, category, rules);
    gathered.input.held = std::any_of(subject.holds.cbegin(), subject.holds.cend(),
        [&](const HoldSpan &hold) { return hold.isOpenFor(category, today); });

    if (!gathered.input.held && !gathered.anyRule)
        return {.state = RetentionState::NoRule};
    if (!gathered.input.held && gathered.startUnknown())
        return {.state = RetentionState::StartUnknown, .decidingRule = gathered.needed};
    DueResult result = resolveConflict(gathered.input, today);
    addAction(result, rules);
    return result;
}
