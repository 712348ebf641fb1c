#pragma once

#include "app/base/filing_system.h"
#include "app/documents/dashboard_content.h"
#include "app/insights/consent_figures.h"
#include "app/insights/figure_snapshot.h"

/// "Given", "Withdrawn or ended": what a group of states is called.
QString consentGroupWord(ConsentGroup group);
/// What a purpose is called in the language spoken now; its key where it has no title.
QString purposeTitleOf(const Purpose &purpose);
QString consentDashboardTitle();

/// What the consent dashboard tells.
struct ConsentReport
{
    FilingSystem filingSystem = FilingSystem::Customers;
    ConsentFigures figures = {};
    /// Of all purposes together.
    QList<ConsentMonth> months = {};
    FigureTrend trend = {};
};

/// The same as tables: figures, and nobody whom data is about.
DashboardContent consentContent(const ConsentReport &report);
