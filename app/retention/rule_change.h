#pragma once

#include "app/base/instant.h"
#include "app/retention/retention_rule.h"

#include <QString>
#include <QStringList>

#include <optional>

/// One change of a rule: what it would be, who wants it and why, and what was decided. An approved one is a
/// version of the rule and is never changed after.
struct RuleChange
{
    /// The numbers are stored.
    enum class State { Waiting = 1, Approved = 2, Rejected = 3, Withdrawn = 4 };

    RetentionRule rule = {};
    int number = 0; ///< counts the changes of the rule, from 1
    /// The version that was in force when it was proposed; 0 as the program brought it, or for a new rule.
    int baseVersion = 0;
    QString reason = {};
    QString proposedBy = {}; ///< the reference of a member
    Instant proposedAt = {};
    State state = State::Waiting;
    int version = 0; ///< what it became, once approved
    QString decidedBy = {};
    std::optional<Instant> decidedAt = std::nullopt;
    QString decision = {}; ///< why, in words; may be empty for an approval
    // Read with it where somebody looks at it:
    QString proposedByName = {};
    QString decidedByName = {};

    friend bool operator==(const RuleChange &, const RuleChange &) = default;
};

/// What of a rule differs, by the names of its fields as they are written down ("duration", "trigger").
QStringList changedFields(const RetentionRule &before, const RetentionRule &after);

/// Whether terms can come out differently: not where only words, the review or the version differ.
bool countsDifferently(const RetentionRule &before, const RetentionRule &after);

/// What somebody wants to change about a rule, or a rule of the organisation's own.
struct RuleWish
{
    RetentionRule rule = {};
    /// The version that was looked at when the change was thought of; none for a rule that is new.
    std::optional<int> baseVersion = std::nullopt;
    QString reason = {};
};
