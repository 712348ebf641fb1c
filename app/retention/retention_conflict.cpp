#include "app/retention/retention_conflict.h"

#include <algorithm>

namespace {

std::optional<RuleEnd> latest(const QList<RuleEnd> &ends)
{
    std::optional<RuleEnd> found;
    for (const RuleEnd &end : ends) {
        if (!found || endsLater(end, *found))
            found = end;
    }
    return found;
}

std::optional<RuleEnd> earliest(const QList<RuleEnd> &ends)
{
    std::optional<RuleEnd> found;
    for (const RuleEnd &end : ends) {
        if (!found || endsLater(*found, end))
            found = end;
    }
    return found;
}

bool isOver(const std::optional<RuleEnd> &end, QDate today)
{
    return !end || (end->lastDay && today > *end->lastDay);
}

RetentionState stateOf(const DueResult &result, const std::optional<RuleEnd> &keeper, QDate today)
{
    if (isOver(keeper, today))
        return RetentionState::TermOver;
    if (keeper->lastDay && today.daysTo(*keeper->lastDay) <= dueSoonDays)
        return RetentionState::DueSoon;
    return result.phase == RetentionPhase::RestrictedArchive ? RetentionState::KeptByLaw
                                                             : RetentionState::WithinTerm;
}

} // namespace

bool endsLater(const RuleEnd &a, const RuleEnd &b)
{
    if (!a.lastDay || !b.lastDay)
        return !a.lastDay && b.lastDay;
    return *a.lastDay > *b.lastDay;
}

bool ConflictWeighing::dutyDecides() const
{
    return duty && (!need || endsLater(*duty, *need));
}

ConflictWeighing weighed(const ConflictInput &input)
{
    ConflictWeighing weighing{
        .duty = latest(input.obligations), .cap = earliest(input.limits), .longestNeed = latest(input.needs)};
    const auto &longest = weighing.longestNeed;
    weighing.need = longest && weighing.cap && endsLater(*longest, *weighing.cap) ? weighing.cap : longest;
    return weighing;
}

DueResult resolveConflict(const ConflictInput &input, QDate today)
{
    return resolveConflict(weighed(input), input.held, today);
}

DueResult resolveConflict(const ConflictWeighing &weighing, bool held, QDate today)
{
    const auto &keeper = weighing.keeper();
    const bool dutyDecides = weighing.dutyDecides();
    DueResult result;
    if (keeper) {
        result.keepUntil = keeper->lastDay;
        result.decidingRule = keeper->ruleId;
    } else if (weighing.cap) {
        result.decidingRule = weighing.cap->ruleId;
    }
    if (dutyDecides && weighing.need)
        result.restrictedFrom = weighing.need->lastDay->addDays(1);
    if (dutyDecides && isOver(weighing.need, today))
        result.phase = RetentionPhase::RestrictedArchive;
    result.state = held ? RetentionState::Held : stateOf(result, keeper, today);
    return result;
}
