#pragma once

#include "app/retention/retention_rule.h"

#include <QDate>
#include <QList>
#include <QString>

#include <array>
#include <optional>

/// How a category of a contact stands towards its term. The numbers are stored.
enum class RetentionState {
    WithinTerm = 1,
    DueSoon = 2, ///< 90 days or fewer left
    TermOver = 3,
    KeptByLaw = 4,    ///< nothing but a statute keeps it
    Held = 5,         ///< an open hold stops erasure
    StartUnknown = 6, ///< no start moment of a rule that would decide
    NoRule = 7
};

inline constexpr std::array allRetentionStates = {RetentionState::WithinTerm, RetentionState::DueSoon,
    RetentionState::TermOver, RetentionState::KeptByLaw, RetentionState::Held, RetentionState::StartUnknown,
    RetentionState::NoRule};

/// How many days before its end a term counts as due soon.
inline constexpr int dueSoonDays = 90;

/// A rule's last day for one contact; no day while the relation or consent it serves still runs.
struct RuleEnd
{
    QString ruleId;
    std::optional<QDate> lastDay = std::nullopt;

    friend bool operator==(const RuleEnd &, const RuleEnd &) = default;
};

/// What bears on one category of one contact.
struct ConflictInput
{
    QList<RuleEnd> obligations = {};
    QList<RuleEnd> needs = {};
    QList<RuleEnd> limits = {};
    bool held = false;
};

/// What is left to decide between: the duty that lasts longest, the limit that ends first, and our own need
/// that lasts longest, before and after that limit cuts it.
struct ConflictWeighing
{
    std::optional<RuleEnd> duty = std::nullopt;
    std::optional<RuleEnd> cap = std::nullopt;
    std::optional<RuleEnd> longestNeed = std::nullopt;
    std::optional<RuleEnd> need = std::nullopt;

    bool dutyDecides() const;
    bool isCut() const { return need != longestNeed; }
    /// What keeps it; none where nothing does.
    const std::optional<RuleEnd> &keeper() const { return dutyDecides() ? duty : need; }
};

/// Later beats earlier, and an open end beats every day.
bool endsLater(const RuleEnd &a, const RuleEnd &b);

/// Weighs the ends of the rules against each other, by kind.
ConflictWeighing weighed(const ConflictInput &input);

/// Until when a category is kept, in which phase, and which rule decided.
struct DueResult
{
    RetentionState state = RetentionState::NoRule;
    std::optional<QDate> keepUntil =
        std::nullopt; ///< the last day it is kept; none: open, or nothing keeps it
    RetentionPhase phase = RetentionPhase::Active;
    std::optional<QDate> restrictedFrom = std::nullopt; ///< from here on only a duty's purpose
    QString decidingRule = {};
    std::optional<QDate> actionFrom = std::nullopt; ///< the first day of the action, after any grace
    RetentionAction action = RetentionAction::Erase;

    friend bool operator==(const DueResult &, const DueResult &) = default;
};

/// The conflict rule of domain.md 8.5: own needs are cut by the shortest limit, a duty beats a limit
/// (art. 6(1)(c) and 17(3)(b) GDPR), a hold stops the action only.
DueResult resolveConflict(const ConflictInput &input, QDate today);
/// The same, of what was weighed already.
DueResult resolveConflict(const ConflictWeighing &weighing, bool held, QDate today);
