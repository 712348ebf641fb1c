#include "app/breaches/breach_scope.h"

#include <algorithm>

qint64 BreachScope::people() const
{
    qint64 sum = 0;
    for (const BreachScopePart &part : parts)
        sum += part.people + part.gone;
    return sum;
}

qint64 BreachScope::atMost() const
{
    qint64 sum = 0;
    for (const BreachScopePart &part : parts)
        sum += std::max(part.inReach, part.people) + part.gone;
    return sum;
}

DataCategories BreachScope::categories() const
{
    DataCategories held;
    for (const BreachScopePart &part : parts) {
        for (const DataCategory category : allDataCategories) {
            if (part.categories.value(static_cast<int>(category)) > 0)
                held = held.with(category);
        }
    }
    return held;
}
