#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <array>
#include <optional>

/// How far a breach is. The numbers are stored.
enum class BreachState {
    Open = 1,           ///< being looked into
    AwaitingSecond = 2, ///< decided not to tell somebody, and a second person has not agreed yet
    Decided = 3,
    Reported = 4, ///< the authority was told; more may follow (art. 33(4) GDPR)
    Closed = 5
};

inline constexpr std::array allBreachStates = {BreachState::Open, BreachState::AwaitingSecond,
    BreachState::Decided, BreachState::Reported, BreachState::Closed};

/// "open", "awaiting-second", "decided", "reported", "closed".
QString keyOf(BreachState state);
std::optional<BreachState> breachStateFrom(QStringView key);

/// What is done with a breach.
enum class BreachMove {
    Edit,
    Decide,    ///< to tell: it holds at once
    DecideNot, ///< a second person is needed
    Agree,     ///< the second person
    Disagree,
    Report, ///< to the authority; again where something is added, changed or withdrawn
    Inform, ///< the people
    Close,
    Reopen
};

inline constexpr std::array allBreachMoves = {BreachMove::Edit, BreachMove::Decide, BreachMove::DecideNot,
    BreachMove::Agree, BreachMove::Disagree, BreachMove::Report, BreachMove::Inform, BreachMove::Close,
    BreachMove::Reopen};

/// "edit", "decide", "decide-not", "agree", "disagree", "report", "inform", "close", "reopen".
QString keyOf(BreachMove move);

/// One line of the table of what leads where.
struct BreachStep
{
    BreachState from;
    BreachMove move;
    BreachState to;
};

/// Everything that can be done with a breach; what is not in it cannot.
const QList<BreachStep> &breachSteps();

/// Where a move leads; nothing where it is not possible.
std::optional<BreachState> stateAfter(BreachState from, BreachMove move);
