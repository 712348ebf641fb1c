#include "app/insights/readiness.h"

#include <algorithm>

QString keyOf(ReadinessRow row)
{
    using enum ReadinessRow;
    switch (row) {
    case Consent:
        return QStringLiteral("consent");
    case Transparency:
        return QStringLiteral("transparency");
    case AccessAndBackups:
        return QStringLiteral("access-and-backups");
    case ProcessorChain:
        return QStringLiteral("processor-chain");
    case Rights:
        return QStringLiteral("rights");
    }
    return {};
}

QList<ReadinessCheck> Readiness::of(ReadinessRow row) const
{
    QList<ReadinessCheck> own;
    std::copy_if(checks.begin(), checks.end(), std::back_inserter(own),
        [row](const ReadinessCheck &check) { return check.row == row; });
    return own;
}

int Readiness::score(ReadinessRow row) const
{
    int all = 0;
    int passed = 0;
    for (const ReadinessCheck &check : of(row)) {
        all += check.weight;
        passed += check.passes() ? check.weight : 0;
    }
    return all == 0 ? 0 : 100 * passed / all;
}

int Readiness::score() const
{
    int sum = 0;
    for (const ReadinessRow row : allReadinessRows)
        sum += score(row);
    return sum / static_cast<int>(allReadinessRows.size());
}
