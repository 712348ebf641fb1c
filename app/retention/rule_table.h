#pragma once

#include "app/retention/contact_terms.h"

#include <array>

/// Rules sorted by whom and what they cover, once, for whoever computes the terms of many people.
class RuleTable final
{
public:
    explicit RuleTable(const QList<RetentionRule> &rules);

    const QList<RetentionRule> &rules() const { return m_rules; }
    /// The places among rules() of those that cover a category of a kind of contact, as they stand there.
    const QList<qsizetype> &covering(ContactKind kind, DataCategory category) const;

private:
    static constexpr std::size_t kinds = allContactKinds.size() + 1;
    static constexpr std::size_t categories = allDataCategories.size() + 1;

    QList<RetentionRule> m_rules;
    /// By the numbers of both.
    std::array<std::array<QList<qsizetype>, categories>, kinds> m_covering = {};
};

/// What contactTerms() answers, by rules that were sorted before.
QList<CategoryTerm> contactTerms(
    const RetentionSubject &subject, DataCategories held, const RuleTable &rules, QDate today);
