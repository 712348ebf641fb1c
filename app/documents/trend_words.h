#pragma once

#include "app/insights/figure_snapshot.h"

/// The day on which a point of a trend was counted, marked where it was by other rules.
QString trendPointWord(const TrendPoint &point);
/// What those marks mean, and what was left out; empty where there is nothing to say.
QString trendNote(const FigureTrend &trend);
