#include "tests/retention/slow_engine.h"

namespace tests {

namespace {

/// Later than any term that a test has.
const QDate never(9000, 1, 1);

struct Span
{
    QString rule;
    QDate lastDay; ///< never: it runs on
};

struct Spans
{
    QList<Span> duties;
    QList<Span> needs;
    QList<Span> limits;
    QString wanting; ///< the rule whose start moment is asked for
    bool isWanting = false;
    int rules = 0;
};

bool runs(const ConsentStanding &consent)
{
    return consent.state == ConsentState::Given || consent.state == ConsentState::Renewed;
}

bool hasRunning(const RetentionSubject &subject)
{
    for (const ConsentStanding &consent : subject.consents) {
        if (runs(consent))
            return true;
    }
    return false;
}

/// The day on which the rule's term begins, walked to day by day.
QDate walkedTo(QDate day, const RetentionRule &rule, int yearEndsIn)
{
    if (rule.align == RetentionAlign::None)
        return day;
    for (;;) {
        const bool isLastOfMonth = day.addDays(1).month() != day.month();
        const bool isYear = rule.align == RetentionAlign::EndOfMonth ||
            (rule.align == RetentionAlign::EndOfCalendarYear && day.month() == 12) ||
            (rule.align == RetentionAlign::EndOfFinancialYear && day.month() == yearEndsIn);
        if (isLastOfMonth && isYear)
            return day;
        day = day.addDays(1);
    }
}

QDate lastDayOf(const RetentionRule &rule, QDate start, int yearEndsIn)
{
    QDate day = walkedTo(start, rule, yearEndsIn);
    if (!rule.duration)
        return day;
    // A year is twelve months: 29 February and a year and five months is 29 July.
    day = day.addMonths(12 * rule.duration->years + rule.duration->months);
    day = day.addDays(rule.duration->weeks * 7).addDays(rule.duration->days);
    // What begins with the end of a month and lasts whole months ends with one.
    if (rule.align != RetentionAlign::None && rule.duration->weeks == 0 && rule.duration->days == 0) {
        while (day.addDays(1).month() == day.month())
            day = day.addDays(1);
    }
    return day;
}

QList<RelationFact> momentsOf(const RetentionSubject &subject)
{
    QList<RelationFact> moments = subject.facts;
    for (const ConsentStanding &consent : subject.consents) {
        if (!consent.since)
            continue;
        const QDate day = consent.since->toLocal().date();
        switch (consent.state) {
        case ConsentState::Given:
        case ConsentState::Renewed:
            moments.append({RelationFactKind::LastContactByPerson, day});
            break;
        case ConsentState::Refused:
        case ConsentState::Withdrawn:
        case ConsentState::Expired:
        case ConsentState::Revoked:
        case ConsentState::Invalidated:
            moments.append({RelationFactKind::ConsentEnded, day});
            break;
        default:
            break;
        }
    }
    return moments;
}

QDate lastOf(const QList<RelationFact> &moments, const RetentionRule &rule)
{
    QDate last;
    for (const RelationFact &moment : moments) {
        if (rule.triggers.contains(moment.kind) && (last.isNull() || last < moment.on))
            last = moment.on;
    }
    return last;
}

/// The rule's last day; null where it has no start.
QDate endFor(const RetentionRule &rule, const RetentionSubject &subject, const QList<RelationFact> &moments)
{
    if (rule.runsWhileConsented && hasRunning(subject)) {
        QDate last;
        for (const ConsentStanding &consent : subject.consents) {
            if (!runs(consent))
                continue;
            if (!consent.validUntil)
                return never;
            if (last.isNull() || *consent.validUntil > last)
                last = *consent.validUntil;
        }
        return lastDayOf(rule, last.addDays(-1), subject.financialYearEndMonth);
    }
    const QDate start = lastOf(moments, rule);
    if (rule.runsSince) {
        for (const RelationFact &moment : moments) {
            if (moment.kind == *rule.runsSince && (start.isNull() || moment.on > start))
                return never;
        }
    }
    return start.isNull() ? QDate() : lastDayOf(rule, start, subject.financialYearEndMonth);
}

Spans spansOf(const RetentionSubject &subject, DataCategory category, const QList<RetentionRule> &rules)
{
    const QList<RelationFact> moments = momentsOf(subject);
    Spans spans;
    for (const RetentionRule &rule : rules) {
        if (!rule.inForce || !rule.contactKinds.contains(subject.kind) || !rule.categories.contains(category))
            continue;
        if (rule.consent == ConsentCondition::OnlyWith && !hasRunning(subject))
            continue;
        if (rule.consent == ConsentCondition::OnlyWithout && hasRunning(subject))
            continue;
        ++spans.rules;
        const QDate end = endFor(rule, subject, moments);
        if (end.isNull()) {
            if (spans.wanting.isEmpty() || rule.essential)
                spans.wanting = rule.id;
            spans.isWanting |= rule.essential;
            continue;
        }
        if (rule.kind == RetentionRuleKind::Obligation)
            spans.duties.append({rule.id, end});
        else if (rule.kind == RetentionRuleKind::Need)
            spans.needs.append({rule.id, end});
        else
            spans.limits.append({rule.id, end});
    }
    return spans;
}

bool isDutyOn(const Spans &spans, QDate day)
{
    for (const Span &duty : spans.duties) {
        if (day <= duty.lastDay)
            return true;
    }
    return false;
}

bool isNeedOn(const Spans &spans, QDate day)
{
    for (const Span &limit : spans.limits) {
        if (day > limit.lastDay)
            return false;
    }
    for (const Span &need : spans.needs) {
        if (day <= need.lastDay)
            return true;
    }
    return false;
}

/// The last day on which it holds, of all days on which anything ends; null where it never does.
template <typename Holds>
QDate lastDayOn(const Spans &spans, Holds holds)
{
    QDate last;
    for (const QList<Span> *some : {&spans.duties, &spans.needs, &spans.limits}) {
        for (const Span &span : *some) {
            if (holds(spans, span.lastDay) && (last.isNull() || span.lastDay > last))
                last = span.lastDay;
        }
    }
    return last;
}

std::optional<QDate> known(QDate day)
{
    return day == never ? std::nullopt : std::optional(day);
}

/// The first rule of these that ends on that day.
QString ruleEnding(const QList<Span> &spans, QDate day)
{
    for (const Span &span : spans) {
        if (span.lastDay == day)
            return span.rule;
    }
    return {};
}

bool isHeld(const RetentionSubject &subject, DataCategory category, QDate today)
{
    for (const HoldSpan &hold : subject.holds) {
        const bool isMeant = hold.categories.isEmpty() || hold.categories.contains(category);
        const bool hasBegun = hold.from.isNull() || hold.from <= today;
        if (isMeant && hasBegun && (!hold.until || *hold.until >= today))
            return true;
    }
    return false;
}

/// Which rule speaks for the last day that it is kept, or for that it is not.
QString deciding(const Spans &spans, QDate until, QDate ourUntil)
{
    if (until.isNull()) {
        QString rule;
        QDate first = never.addDays(1);
        for (const Span &limit : spans.limits) {
            if (limit.lastDay < first) {
                first = limit.lastDay;
                rule = limit.rule;
            }
        }
        return rule;
    }
    if (until != ourUntil)
        return ruleEnding(spans.duties, until);
    // A need that would have gone on is not what ends it: the limit is.
    QDate longest;
    for (const Span &need : spans.needs) {
        if (longest.isNull() || need.lastDay > longest)
            longest = need.lastDay;
    }
    return longest == until ? ruleEnding(spans.needs, until) : ruleEnding(spans.limits, until);
}

RetentionState stateFor(QDate until, bool isArchived, QDate today)
{
    if (until.isNull() || until < today)
        return RetentionState::TermOver;
    if (until != never && today.daysTo(until) <= 90)
        return RetentionState::DueSoon;
    return isArchived ? RetentionState::KeptByLaw : RetentionState::WithinTerm;
}

} // namespace

DueResult slowlyEvaluated(
    const RetentionSubject &subject, DataCategory category, const QList<RetentionRule> &rules, QDate today)
{
    const Spans spans = spansOf(subject, category, rules);
    const bool held = isHeld(subject, category, today);
    DueResult result;
    if (!held && spans.rules == 0) {
        result.state = RetentionState::NoRule;
        return result;
    }
    const bool nothing = spans.duties.isEmpty() && spans.needs.isEmpty() && spans.limits.isEmpty();
    if (!held && (spans.isWanting || nothing)) {
        result.state = RetentionState::StartUnknown;
        result.decidingRule = spans.wanting;
        return result;
    }
    const QDate until = lastDayOn(
        spans, [](const Spans &all, QDate day) { return isDutyOn(all, day) || isNeedOn(all, day); });
    const QDate ourUntil = lastDayOn(spans, isNeedOn);
    result.decidingRule = deciding(spans, until, ourUntil);
    const bool isDuty = !until.isNull() && until != ourUntil;
    result.keepUntil = until.isNull() ? std::nullopt : known(until);
    if (isDuty && !ourUntil.isNull())
        result.restrictedFrom = ourUntil.addDays(1);
    const bool isArchived = isDuty && (ourUntil.isNull() || today > ourUntil);
    if (isArchived)
        result.phase = RetentionPhase::RestrictedArchive;
    result.state = held ? RetentionState::Held : stateFor(until, isArchived, today);
    for (const RetentionRule &rule : rules) {
        if (rule.id != result.decidingRule)
            continue;
        result.action = rule.action;
        if (result.keepUntil && !held) {
            const QDate first = result.keepUntil->addDays(1);
            result.actionFrom = first.addMonths(12 * rule.grace.years + rule.grace.months)
                                    .addDays(rule.grace.weeks * 7 + rule.grace.days);
        }
    }
    return result;
}

} // namespace tests
