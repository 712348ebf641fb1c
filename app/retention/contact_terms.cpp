#include "app/retention/contact_terms.h"

#include "app/retention/rule_table.h"

#include <algorithm>

QList<CategoryTerm> contactTerms(
    const RetentionSubject &subject, DataCategories held, const QList<RetentionRule> &rules, QDate today)
{
    return contactTerms(subject, held, RuleTable(rules), today);
}

QList<TermExplanation> explainedTerms(
    const RetentionSubject &subject, DataCategories held, const QList<RetentionRule> &rules, QDate today)
{
    QList<TermExplanation> terms;
    for (const DataCategory category : allDataCategories) {
        if (held.contains(category))
            terms.append(explainCategory(subject, category, rules, today));
    }
    return terms;
}

Standing standingOf(RetentionState state)
{
    switch (state) {
    case RetentionState::WithinTerm:
    case RetentionState::DueSoon:
    case RetentionState::TermOver:
        return Standing::ByDate;
    case RetentionState::KeptByLaw:
        return Standing::KeptByLaw;
    case RetentionState::Held:
        return Standing::Held;
    case RetentionState::StartUnknown:
        return Standing::StartUnknown;
    case RetentionState::NoRule:
        return Standing::NoRule;
    }
    Q_UNREACHABLE();
}

ContactStanding standingOf(const QList<CategoryTerm> &terms)
{
    bool has[5] = {};
    std::optional<QDate> first;
    std::optional<QDate> lastByLaw;
    for (const CategoryTerm &term : terms) {
        const Standing standing = standingOf(term.due.state);
        has[static_cast<int>(standing)] = true;
        if (!term.due.keepUntil)
            continue;
        if (standing == Standing::KeptByLaw)
            lastByLaw = lastByLaw ? std::max(*lastByLaw, *term.due.keepUntil) : *term.due.keepUntil;
        else if (standing == Standing::ByDate)
            first = first ? std::min(*first, *term.due.keepUntil) : *term.due.keepUntil;
    }
    if (has[static_cast<int>(Standing::Held)])
        return {Standing::Held, first};
    if (has[static_cast<int>(Standing::StartUnknown)])
        return {Standing::StartUnknown, first};
    if (has[static_cast<int>(Standing::ByDate)])
        return {Standing::ByDate, first};
    if (has[static_cast<int>(Standing::KeptByLaw)])
        return {Standing::KeptByLaw, lastByLaw};
    return {Standing::NoRule, std::nullopt};
}

RetentionState stateOn(const ContactStanding &standing, QDate today)
{
    switch (standing.standing) {
    case Standing::Held:
        return RetentionState::Held;
    case Standing::NoRule:
        return RetentionState::NoRule;
    case Standing::KeptByLaw:
        return standing.dueOn && *standing.dueOn < today ? RetentionState::TermOver
                                                         : RetentionState::KeptByLaw;
    case Standing::StartUnknown:
        return standing.dueOn && *standing.dueOn < today ? RetentionState::TermOver
                                                         : RetentionState::StartUnknown;
    case Standing::ByDate:
        break;
    }
    if (!standing.dueOn)
        return RetentionState::WithinTerm;
    if (*standing.dueOn < today)
        return RetentionState::TermOver;
    return today.daysTo(*standing.dueOn) <= dueSoonDays ? RetentionState::DueSoon
                                                        : RetentionState::WithinTerm;
}

RetentionState stateOn(const DueResult &term, QDate today)
{
    const Standing standing = standingOf(term.state);
    const bool isDated = standing == Standing::ByDate || standing == Standing::KeptByLaw;
    // Over without a last day: nothing needs it, whatever the day.
    if (!isDated || (!term.keepUntil && term.state == RetentionState::TermOver))
        return term.state;
    if (term.keepUntil && *term.keepUntil < today)
        return RetentionState::TermOver;
    if (term.keepUntil && today.daysTo(*term.keepUntil) <= dueSoonDays)
        return RetentionState::DueSoon;
    // A duty that nothing of our own goes before has no day from which it alone keeps something: it always
    // does.
    const bool onlyByLaw =
        term.restrictedFrom ? *term.restrictedFrom <= today : term.state == RetentionState::KeptByLaw;
    return onlyByLaw ? RetentionState::KeptByLaw : RetentionState::WithinTerm;
}
