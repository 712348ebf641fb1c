#pragma once

#include "app/insights/consent_figures.h"
#include "app/insights/figure_snapshot.h"
#include "ui/charts/chart_data.h"

/// People per purpose, a series a group in the order of allConsentGroups.
ChartData consentPurposesChart(const ConsentFigures &figures);
/// The places of the series of consentProofChart().
inline constexpr int unprovenSeries = 0;
/// Of each purpose whose consent nothing proves, and whose ends soon.
ChartData consentProofChart(const ConsentFigures &figures);
/// The places of the series of consentMonthsChart().
inline constexpr int givenSeries = 0;
/// Who gave and took back consent in each month.
ChartData consentMonthsChart(const QList<ConsentMonth> &months);
/// How many people had given consent for each purpose, one category a point of the trend.
ChartData consentWentChart(const ConsentFigures &figures, const FigureTrend &trend);
