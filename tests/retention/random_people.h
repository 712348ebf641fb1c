#pragma once

#include "app/retention/category_evaluation.h"

#include <QRandomGenerator>

namespace tests {

/// People, facts, consents, holds and rules by chance; the same seed gives the same ones.
class RandomPeople final
{
public:
    explicit RandomPeople(quint32 seed) : m_chance(seed) {}

    int upTo(int most) { return m_chance.bounded(most + 1); }
    bool isOneOf(int many) { return m_chance.bounded(many) == 0; }
    QDate day() { return QDate(2010, 1, 1).addDays(m_chance.bounded(20 * 365)); }

    template <typename All>
    auto any(const All &all)
    {
        return all[static_cast<std::size_t>(m_chance.bounded(static_cast<int>(all.size())))];
    }

    RelationFact fact() { return {.kind = any(allRelationFactKinds), .on = day()}; }
    ConsentStanding consent();
    HoldSpan hold();
    RetentionSubject person();
    RetentionRule rule(int number);
    QList<RetentionRule> rules();

private:
    template <typename Set, typename All>
    Set someOf(const All &all)
    {
        Set some;
        for (const auto each : all) {
            if (isOneOf(2))
                some = some.with(each);
        }
        return some.isEmpty() ? some.with(any(all)) : some;
    }

    QRandomGenerator m_chance;
};

} // namespace tests
