#pragma once

#include "app/base/filing_system.h"
#include "app/insights/figure_snapshot.h"
#include "app/retention/retention_figures.h"
#include "ui/charts/chart_data.h"

/// Contacts per kind, a series a group of states in the order of shownGroups().
ChartData kindsChart(const RetentionFigures &figures, FilingSystem filingSystem);
/// The place of what must be erased among the series of the months; the other is what must be asked again.
inline constexpr int erasureSeries = 0;
/// What must be erased and asked for again in each of the twelve months.
ChartData monthsChart(const RetentionFigures &figures);
/// Whose term is over, by how long.
ChartData agesChart(const RetentionFigures &figures);
/// The groups month by month, in the order of shownGroups(): one category a point of the trend.
ChartData wentChart(const RetentionFigures &figures, const FigureTrend &trend);
/// How to read a trend, with what its marks mean.
QString wentHelp(const FigureTrend &trend);
