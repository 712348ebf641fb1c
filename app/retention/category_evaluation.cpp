#include "app/retention/category_evaluation.h"

#include "app/retention/rule_table.h"

#include <algorithm>
#include <vector>

namespace {

bool anyConsent(const RetentionSubject &subject)
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
    bool essentialMissing = false;

    /// For the next category; there is room for as many as before.
    void clear()
    {
        input.obligations.clear();
        input.needs.clear();
        input.limits.clear();
        needed.clear();
        anyRule = false;
        essentialMissing = false;
    }

    void take(const RetentionRule &rule, const RuleTerm &term)
    {
        anyRule = true;
        const bool isMissing = term.run == RuleRun::NoTerm;
        if (isMissing && (rule.essential || needed.isEmpty()))
            needed = rule.id;
        essentialMissing |= isMissing && rule.essential;
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
        return essentialMissing || nothing;
    }
};

/// One contact as the rules see them, whichever category is asked about.
class Asked final
{
public:
    Asked(const RetentionSubject &subject, const QList<RetentionRule> &rules)
        : m_subject(subject)
        , m_rules(rules)
        , m_terms(static_cast<std::size_t>(rules.size()))
        , m_consented(anyConsent(subject))
    {
        addConsentMoments(m_subject);
    }

    const RetentionSubject &subject() const { return m_subject; }
    const QList<RetentionRule> &rules() const { return m_rules; }
    bool isConsented() const { return m_consented; }
    Gathered &gathered() { return m_gathered; }

    /// Computed once: it is the same for every category.
    const RuleTerm &term(qsizetype rule)
    {
        std::optional<RuleTerm> &known = m_terms[static_cast<std::size_t>(rule)];
        if (!known)
            known = termFor(m_rules[rule], m_subject, m_consented);
        return *known;
    }

private:
    RetentionSubject m_subject;
    const QList<RetentionRule> &m_rules;
    std::vector<std::optional<RuleTerm>> m_terms;
    Gathered m_gathered = {};
    bool m_consented;
};

/// Adds what the deciding rule says is done, and from when.
void addAction(DueResult &result, const QList<RetentionRule> &rules, const QList<qsizetype> &covering)
{
    const auto at = std::find_if(covering.cbegin(), covering.cend(),
        [&](qsizetype each) { return rules[each].id == result.decidingRule; });
    if (at == covering.cend())
        return;
    const RetentionRule &rule = rules[*at];
    result.action = rule.action;
    if (result.keepUntil && result.state != RetentionState::Held)
        result.actionFrom = rule.grace.addedTo(result.keepUntil->addDays(1));
}

/// `lines`: where each rule that covers the category is told, if anywhere.
const Gathered &gather(Asked &asked, const QList<qsizetype> &covering, QList<RuleLine> *lines)
{
    Gathered &gathered = asked.gathered();
    gathered.clear();
    for (const qsizetype at : covering) {
        const RetentionRule &rule = asked.rules()[at];
        if (!applies(rule, asked.isConsented())) {
            if (lines)
                lines->append({.rule = rule.id, .kind = rule.kind, .fate = RuleFate::OtherConsent});
            continue;
        }
        const RuleTerm &term = asked.term(at);
        gathered.take(rule, term);
        if (lines)
            lines->append(lineFor(rule, asked.subject(), term));
    }
    return gathered;
}

DueResult evaluated(Asked &asked, DataCategory category, const QList<qsizetype> &covering, QDate today,
    QList<RuleLine> *lines)
{
    const Gathered &gathered = gather(asked, covering, lines);
    const QList<HoldSpan> &holds = asked.subject().holds;
    const bool held = std::any_of(
        holds.cbegin(), holds.cend(), [&](const HoldSpan &hold) { return hold.isOpenFor(category, today); });
    const ConflictWeighing weighing = weighed(gathered.input);
    DueResult result;
    if (!held && !gathered.anyRule) {
        result.state = RetentionState::NoRule;
    } else if (!held && gathered.startUnknown()) {
        result.state = RetentionState::StartUnknown;
        result.decidingRule = gathered.needed;
    } else {
        result = resolveConflict(weighing, held, today);
        addAction(result, asked.rules(), covering);
    }
    if (lines)
        tellFates(*lines, weighing, result);
    return result;
}

/// The places of the rules that cover a category, where nobody sorted them.
QList<qsizetype> coveringOf(const QList<RetentionRule> &rules, ContactKind kind, DataCategory category)
{
    QList<qsizetype> covering;
    for (qsizetype at = 0; at < rules.size(); ++at) {
        if (rules[at].covers(kind, category))
            covering.append(at);
    }
    return covering;
}

} // namespace

DueResult evaluateCategory(
    RetentionSubject subject, DataCategory category, const QList<RetentionRule> &rules, QDate today)
{
    Asked asked(subject, rules);
    return evaluated(asked, category, coveringOf(rules, subject.kind, category), today, nullptr);
}

TermExplanation explainCategory(
    RetentionSubject subject, DataCategory category, const QList<RetentionRule> &rules, QDate today)
{
    Asked asked(subject, rules);
    TermExplanation explanation{.category = category};
    explanation.due =
        evaluated(asked, category, coveringOf(rules, subject.kind, category), today, &explanation.lines);
    return explanation;
}

QList<CategoryTerm> contactTerms(
    const RetentionSubject &subject, DataCategories held, const RuleTable &rules, QDate today)
{
    Asked asked(subject, rules.rules());
    QList<CategoryTerm> terms;
    terms.reserve(allDataCategories.size());
    for (const DataCategory category : allDataCategories) {
        if (held.contains(category))
            terms.append({category,
                evaluated(asked, category, rules.covering(subject.kind, category), today, nullptr)});
    }
    return terms;
}
