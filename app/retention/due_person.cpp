#include "app/retention/due_person.h"

#include <algorithm>

namespace {

const RetentionRule *deciding(const DueResult &due, const QList<RetentionRule> &rules)
{
    const auto at = std::find_if(rules.cbegin(), rules.cend(),
        [&due](const RetentionRule &rule) { return rule.id == due.decidingRule; });
    return at == rules.cend() ? nullptr : &*at;
}

bool isInGrace(const DueResult &due, const RetentionRule &rule, QDate today)
{
    return due.keepUntil && today < rule.grace.addedTo(due.keepUntil->addDays(1));
}

/// No rule of ours needs it: nothing ever did, or the only ones that would have no start moment and need
/// none. Proof is kept until its own term ends.
bool isNeededByNothing(const CategoryTerm &term, const RetentionRule &rule)
{
    if (term.due.state == RetentionState::StartUnknown)
        return !rule.essential && term.category != DataCategory::Evidence;
    return term.due.state == RetentionState::TermOver && !term.due.keepUntil;
}

} // namespace

DueAnswer dueOn(const QList<CategoryTerm> &terms, const QList<RetentionRule> &rules, QDate today)
{
    DueAnswer answer;
    DuePerson person;
    DataCategories unneeded;
    for (const CategoryTerm &term : terms) {
        const RetentionRule *rule = deciding(term.due, rules);
        // A rule that is known no more decides nothing: what it stored is computed anew first.
        if (rule == nullptr)
            continue;
        if (isNeededByNothing(term, *rule)) {
            unneeded = unneeded.with(term.category);
        } else if (stateOn(term.due, today) != RetentionState::TermOver) {
            continue;
        } else if (isInGrace(term.due, *rule, today)) {
            answer.why = NotDue::InGrace;
        } else if (rule->action == RetentionAction::Review) {
            answer.why = NotDue::ToReview;
        } else {
            if (person.over.isEmpty() || *term.due.keepUntil < person.since) {
                person.since = *term.due.keepUntil;
                person.rule = rule->id;
            }
            person.over = person.over.with(term.category);
        }
    }
    // That no rule of ours needs something says little while the person stays; it goes with their identity.
    if (person.over.contains(DataCategory::Identity))
        person.over = DataCategories::fromBits(person.over.bits() | unneeded.bits());
    if (!person.over.isEmpty())
        answer.due = person;
    return answer;
}

bool isStillDue(const DataCategories &proposed, const DueAnswer &answer)
{
    const quint32 over = answer.due ? answer.due->over.bits() : 0;
    return (proposed.bits() & ~over) == 0;
}
