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

/// The rule's term for this contact, and what it runs from.
struct RuleTerm
{
    RuleRun run = RuleRun::NoTerm;
    std::optional<QDate> start = std::nullopt;
    RuleEnd end = {};
};

RuleTerm termFor(const RetentionRule &rule, const RetentionSubject &subject, bool consented)
{
    if (rule.runsWhileConsented && consented)
        return {.run = RuleRun::WithConsent, .end = consentEnd(rule, subject)};
    const auto start = startMoment(rule, subject.facts);
    if (isRunning(rule, subject.facts, start))
        return {.run = RuleRun::WithRelation, .end = {rule.id, std::nullopt}};
    if (!start)
        return {};
    return {.run = RuleRun::FromStart,
        .start = start,
        .end = {rule.id, retentionEnd(rule, *start, subject.financialYearEndMonth)}};
}

/// What happened on the start moment of a rule.
std::optional<RelationFactKind> startKind(
    const RetentionRule &rule, const RetentionSubject &subject, QDate start)
{
    for (const RelationFact &fact : subject.facts) {
        if (fact.on == start && rule.triggers.contains(fact.kind))
            return fact.kind;
    }
    return std::nullopt;
}

RuleLine lineFor(const RetentionRule &rule, const RetentionSubject &subject, const RuleTerm &term)
{
    RuleLine line{.rule = rule.id,
        .kind = rule.kind,
        .run = term.run,
        .startedOn = term.start,
        .lastDay = term.end.lastDay};
    if (term.start)
        line.startedBy = startKind(rule, subject, *term.start);
    return line;
}

/// The rules' ends by kind, and the rule that would decide if only its start were known.
struct Gathered
{
    ConflictInput input = {};
    QString needed = {};
    bool anyRule = false;

    void take(const RetentionRule &rule, const RuleTerm &term)
    {
        anyRule = true;
        const bool isMissing = term.run == RuleRun::NoTerm;
        if (isMissing && (rule.essential || needed.isEmpty()))
            needed = rule.id;
        m_essentialMissing |= isMissing && rule.essential;
        if (isMissing)
            return;
        if (rule.kind == RetentionRuleKind::Obligation)
            input.obligations.append(term.end);
        else if (rule.kind == RetentionRuleKind::Limit)
            input.limits.append(term.end);
        else
            input.needs.append(term.end);
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

/// `lines`: where each rule that covers the category is told, if anywhere.
Gathered gather(const RetentionSubject &subject, DataCategory category, const QList<RetentionRule> &rules,
    QList<RuleLine> *lines)
{
    const bool consented = isConsented(subject);
    Gathered gathered;
    for (const RetentionRule &rule : rules) {
        if (!rule.covers(subject.kind, category))
            continue;
        if (!applies(rule, consented)) {
            if (lines)
                lines->append({.rule = rule.id, .kind = rule.kind, .fate = RuleFate::OtherConsent});
            continue;
        }
        const RuleTerm term = termFor(rule, subject, consented);
        gathered.take(rule, term);
        if (lines)
            lines->append(lineFor(rule, subject, term));
    }
    return gathered;
}

DueResult evaluated(RetentionSubject subject, DataCategory category, const QList<RetentionRule> &rules,
    QDate today, QList<RuleLine> *lines)
{
    addConsentMoments(subject);
    Gathered gathered = gather(subject, category, rules, lines);
    const bool held = std::any_of(subject.holds.cbegin(), subject.holds.cend(),
        [&](const HoldSpan &hold) { return hold.isOpenFor(category, today); });
    const ConflictWeighing weighing = weighed(gathered.input);
    DueResult result;
    if (!held && !gathered.anyRule) {
        result.state = RetentionState::NoRule;
    } else if (!held && gathered.startUnknown()) {
        result.state = RetentionState::StartUnknown;
        result.decidingRule = gathered.needed;
    } else {
        result = resolveConflict(weighing, held, today);
        addAction(result, rules);
    }
    if (lines)
        tellFates(*lines, weighing, result);
    return result;
}

} // namespace

DueResult evaluateCategory(
    RetentionSubject subject, DataCategory category, const QList<RetentionRule> &rules, QDate today)
{
    return evaluated(std::move(subject), category, rules, today, nullptr);
}

TermExplanation explainCategory(
    RetentionSubject subject, DataCategory category, const QList<RetentionRule> &rules, QDate today)
{
    TermExplanation explanation{.category = category};
    explanation.due = evaluated(std::move(subject), category, rules, today, &explanation.lines);
    return explanation;
}
