#include "app/insights/figure_snapshot.h"

#include <algorithm>
#include <map>

bool FigureTrend::hasOtherRules() const
{
    return std::any_of(
        points.begin(), points.end(), [](const TrendPoint &point) { return point.hasOtherRules; });
}

FigureTrend monthlyTrend(
    const QList<FigureSnapshot> &snapshots, QDate today, const QString &rulesNow, int months)
{
    const QDate first = QDate(today.year(), today.month(), 1).addMonths(1 - months);
    FigureTrend trend;
    std::map<QDate, const FigureSnapshot *> newest; // by the first day of the month
    for (const FigureSnapshot &snapshot : snapshots) {
        if (snapshot.day > today) {
            ++trend.fromTheFuture;
            continue;
        }
        if (snapshot.day < first)
            continue;
        const FigureSnapshot *&of = newest[QDate(snapshot.day.year(), snapshot.day.month(), 1)];
        if (of == nullptr || of->day < snapshot.day)
            of = &snapshot;
    }
    for (const auto &[month, snapshot] : newest)
        trend.points.append({.day = snapshot->day,
            .hasOtherRules = snapshot->rules != rulesNow,
            .figures = snapshot->figures});
    return trend;
}
