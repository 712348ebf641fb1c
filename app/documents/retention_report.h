#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"
#include "app/consent/purpose.h"
#include "app/grounds/orphan_figures.h"
#include "app/retention/retention_figures.h"
#include "app/tool_lists/reconciliation_age.h"

#include <QList>
#include <QString>

#include <optional>

class QTextDocument;

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
};

/// The same as tables on paper, in the language spoken now.
void layOutRetentionReport(const RetentionReport &report, QTextDocument &document);

/// The same as a PDF. Holds figures and recipients, nobody whom data is about.
Outcome writeRetentionReport(const RetentionReport &report, const QString &path);
