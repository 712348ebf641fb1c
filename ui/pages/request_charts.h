#pragma once

#include "app/requests/request_overview.h"
#include "ui/charts/chart_data.h"

/// The kinds that were asked, in the order of the bars.
QList<Request::Type> chartedKinds(const RequestOverview &overview);
/// The months of the period, each by its first day, in the order of the bars.
QList<QDate> chartedMonths(const RequestOverview &overview);

/// The months in which requests of the period were answered, in the order of the bars.
QList<QDate> answeredMonths(const RequestOverview &overview);

/// Requests by the figures of a group (countsIn), a series for each RequestTiming in its order.
ChartData requestGroupChart(const RequestOverview &overview, RequestGroup group);
/// What was answered in each month: in time and late.
ChartData requestAnsweredChart(const RequestOverview &overview);
/// Requests per kind and per month of receipt, a series for each RequestTiming in its order.
ChartData requestKindsChart(const RequestOverview &overview);
ChartData requestMonthsChart(const RequestOverview &overview);
