#include "app/retention/retention_conflict.h"

#include <algorithm>

namespace {

/// Later beats earlier, and an open end beats every day.
bool endsLater(const RuleEnd &a, const RuleEnd &b)
{
    if (!a.lastDay || !b.lastDay)
        return !a.lastDay && b.lastDay;
    return *a.lastDay > *b.lastDay;
}

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

DueResult resolveConflict(const ConflictInput &input, QDate today)
{
    const auto duty = latest(input.obligations);
    const auto cap = earliest(input.limits);
    auto need = latest(input.needs);
    if (need && cap && endsLater(*need, *cap))
        need = cap;

    const bool dutyDecides = duty && (!need || endsLater(*duty, *need));
    const auto &keeper = dutyDecides ? duty : need;

    DueResult result;
    if (keeper) {
        result.keepUntil = keeper->lastDay;
        result.decidingRule = keeper->ruleId;
    } else if (cap) {
        result.decidingRule = cap->ruleId;
    }
    if (dutyDecides && need)
        result.restrictedFrom = need->lastDay->addDays(1);
    if (dutyDecides && isOver(need, today))
        result.phase = RetentionPhase::RestrictedArchive;
    result.state = input.held ? RetentionState::Held : stateOf(result, keeper, today);
    return result;
}
