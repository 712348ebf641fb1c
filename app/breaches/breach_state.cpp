#include "app/breaches/breach_state.h"

#include <algorithm>

namespace {

constexpr std::array breachStateKeys = {"open", "awaiting-second", "decided", "reported", "closed"};
constexpr std::array breachMoveKeys = {
    "edit", "decide", "decide-not", "agree", "disagree", "report", "inform", "close", "reopen"};

} // namespace

QString keyOf(BreachState state)
{
    return QString::fromLatin1(breachStateKeys.at(static_cast<size_t>(state) - 1));
}

std::optional<BreachState> breachStateFrom(QStringView key)
{
    for (const BreachState state : allBreachStates) {
        if (keyOf(state) == key)
            return state;
    }
    return std::nullopt;
}

QString keyOf(BreachMove move)
{
    return QString::fromLatin1(breachMoveKeys.at(static_cast<size_t>(move)));
}

const QList<BreachStep> &breachSteps()
{
    using enum BreachMove;
    using State = BreachState;
    static const QList<BreachStep> steps = {
        {State::Open, Edit, State::Open},
        {State::Open, Decide, State::Decided},
        {State::Open, DecideNot, State::AwaitingSecond},
        // What is agreed to is exactly what was looked at: another word in the register asks it anew.
        {State::AwaitingSecond, Edit, State::Open},
        {State::AwaitingSecond, Agree, State::Decided},
        {State::AwaitingSecond, Disagree, State::Open},
        {State::Decided, Edit, State::Decided},
        {State::Decided, Decide, State::Decided},
        {State::Decided, DecideNot, State::AwaitingSecond},
        {State::Decided, Report, State::Reported},
        {State::Decided, Inform, State::Decided},
        {State::Decided, Close, State::Closed},
        {State::Reported, Edit, State::Reported},
        {State::Reported, Decide, State::Reported},
        {State::Reported, DecideNot, State::AwaitingSecond},
        {State::Reported, Report, State::Reported},
        {State::Reported, Inform, State::Reported},
        {State::Reported, Close, State::Closed},
        {State::Closed, Reopen, State::Open},
    };
    return steps;
}

std::optional<BreachState> stateAfter(BreachState from, BreachMove move)
{
    const QList<BreachStep> &steps = breachSteps();
    const auto step = std::find_if(steps.begin(), steps.end(),
        [=](const BreachStep &each) { return each.from == from && each.move == move; });
    return step == steps.end() ? std::nullopt : std::optional(step->to);
}
