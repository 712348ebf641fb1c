#pragma once

#include "app/requests/request_overview.h"
#include "ui/charts/chart_data.h"

/// The kinds that were asked, in the order of the bars.
QList<Request::Type> chartedKinds(const RequestOverview &overview);
/// The months of the period, each by its first day, in the order of the bars.
QList<QDate> chartedMonths(const RequestOverview &overview);

/// Requests per kind and per month of receipt, a series for each RequestTiming in its order.
ChartData requestKindsChart(const RequestOverview &overview);
ChartData requestMonthsChart(const RequestOverview &overview);
