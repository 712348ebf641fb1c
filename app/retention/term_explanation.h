#pragma once

#include "app/retention/retention_conflict.h"

#include <QDate>
#include <QList>
#include <QString>

#include <array>
#include <optional>

/// What became of a rule when a category was weighed (domain.md 8.5).
enum class RuleFate {
    Decides = 1,      ///< by this rule it is kept, or has to go
    EndsEarlier = 2,  ///< another one lasts longer
    CutShort = 3,     ///< our need would last longer than a limit lets it
    Cuts = 4,         ///< the limit that does so
    NotReached = 5,   ///< a limit that ends after the needs, or after a shorter one
    NoStart = 6,      ///< no start moment of it is recorded
    OtherConsent = 7, ///< for those with a running consent, or for those without
    Undecided = 8     ///< nothing can be decided before a missing start moment is known
};

inline constexpr std::array allRuleFates = {RuleFate::Decides, RuleFate::EndsEarlier, RuleFate::CutShort,
    RuleFate::Cuts, RuleFate::NotReached, RuleFate::NoStart, RuleFate::OtherConsent, RuleFate::Undecided};

/// What a rule's term runs from.
enum class RuleRun {
    NoTerm = 1,       ///< it has no start moment, or is for others
    FromStart = 2,    ///< a start moment
    WithRelation = 3, ///< nothing yet: the relation it serves runs
    WithConsent = 4   ///< nothing yet, or its own validity: consent runs
};

/// One rule that covers the category, and how it fared.
struct RuleLine
{
    QString rule = {};
    RetentionRuleKind kind = RetentionRuleKind::Need;
    RuleRun run = RuleRun::NoTerm;
    std::optional<RelationFactKind> startedBy = std::nullopt;
    std::optional<QDate> startedOn = std::nullopt;
    std::optional<QDate> lastDay = std::nullopt; ///< none: open, or no term at all
    RuleFate fate = RuleFate::NoStart;
    QString by = {}; ///< the rule that lasts longer, or cuts it

    friend bool operator==(const RuleLine &, const RuleLine &) = default;
};

/// Why a category of a contact is kept until when: every rule that covers it, and what was made of them.
struct TermExplanation
{
    DataCategory category = DataCategory::Identity;
    DueResult due = {};
    QList<RuleLine> lines = {}; ///< the one that decides first, then as the rules stand

    friend bool operator==(const TermExplanation &, const TermExplanation &) = default;
};

/// Fills in how each line with a term fared in what was weighed.
void tellFates(QList<RuleLine> &lines, const ConflictWeighing &weighing, const DueResult &due);
