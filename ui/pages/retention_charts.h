#pragma once

#include "app/base/filing_system.h"
#include "app/retention/retention_figures.h"
#include "ui/charts/chart_data.h"

/// Contacts per kind, a series a group of states in the order of shownGroups().
ChartData kindsChart(const RetentionFigures &figures, FilingSystem filingSystem);
/// What must be erased and asked for again in each of the twelve months.
ChartData monthsChart(const RetentionFigures &figures);
