#pragma once

#include "app/retention/contact_terms.h"
#include "app/retention/rule_check.h"

#include <QMap>

/// What a change of the rules does to one category of one contact.
enum class RuleEffect {
    None = 0,
    Now = 1,      ///< its term is over at once, and was not
    Earlier = 2,  ///< it ends before it would have, but not at once
    Later = 3,    ///< it ends after it would have, or not any more for now
    Unknown = 4,  ///< no end can be computed any more: the start moment is missing
    Otherwise = 5 ///< the same end by another rule, in another phase or with another action
};

inline constexpr std::array allRuleEffects = {
    RuleEffect::Now, RuleEffect::Earlier, RuleEffect::Later, RuleEffect::Unknown, RuleEffect::Otherwise};

/// What becomes of a term, as it stands on a day before and after.
RuleEffect effectOf(const DueResult &before, const DueResult &after, QDate today);

/// What a change of the rules does to the whole file, counted in categories of people.
struct RulePreview
{
    qint64 people = 0;                     ///< who were looked at
    qint64 affected = 0;                   ///< with at least one category that becomes something else
    QMap<RuleEffect, qint64> peopleBy;     ///< people with at least one category of which this becomes
    QMap<RuleEffect, qint64> categoriesBy; ///< categories of people of which this becomes
    QMap<DataCategory, QMap<RuleEffect, qint64>> byCategory;
    QList<RuleFlag> flags; ///< how the rule would meet the others
    QDate asOf;

    /// Adds one contact. Both lists are of the same categories in the same order.
    void add(const QList<CategoryTerm> &before, const QList<CategoryTerm> &after);

    friend bool operator==(const RulePreview &, const RulePreview &) = default;
};

/// The rules with this one in the place of the one of its id, or after them.
QList<RetentionRule> rulesWith(QList<RetentionRule> rules, const RetentionRule &rule);
