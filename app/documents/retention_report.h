#pragma once

#include "app/base/filing_system.h"
#include "app/consent/purpose.h"
#include "app/documents/dashboard_content.h"
#include "app/grounds/orphan_figures.h"
#include "app/insights/figure_snapshot.h"
#include "app/retention/retention_figures.h"
#include "app/tool_lists/reconciliation_age.h"

#include <QList>
#include <QString>

#include <optional>

/// What the retention dashboard tells.
struct RetentionReport
{
    FilingSystem filingSystem = FilingSystem::Customers;
    RetentionFigures figures = {};
    /// Those whom nothing carries any more.
    OrphanFigures orphans = {.isKnown = false};
    /// Which recipients hold a list, and since when nobody has compared it; nothing for who may not know.
    std::optional<ReconciliationAges> lists = std::nullopt;
    /// For their titles.
    QList<Purpose> purposes = {};
    Instant at = {};
    /// How it went, month by month.
    std::optional<FigureTrend> trend = std::nullopt;
};

/// The same as tables, in the language spoken now: figures and recipients, nobody whom data is about.
DashboardContent retentionContent(const RetentionReport &report);
