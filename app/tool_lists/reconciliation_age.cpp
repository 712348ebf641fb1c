#include "app/tool_lists/reconciliation_age.h"

#include <algorithm>

int ReconciliationAge::daysAt(Instant now) const
{
    constexpr qint64 microsOfDay = 86'400'000'000;
    return static_cast<int>(
        std::max<qint64>(0, now.micros - lastAt.value_or(heldSince).micros) / microsOfDay);
}

QList<ReconciliationAge> ReconciliationAges::dueAt(Instant now) const
{
    QList<ReconciliationAge> due;
    std::copy_if(ages.begin(), ages.end(), std::back_inserter(due),
        [&](const ReconciliationAge &age) { return isDue(age, now); });
    return due;
}
