#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"
#include "app/retention/retention_figures.h"

#include <functional>

class QWidget;

/// Asks where to and saves the dashboard as a PDF; `written` hears how that went.
void saveRetentionPdf(QWidget *parent, const RetentionFigures &figures, FilingSystem filingSystem,
    std::function<void(const Outcome &)> written);
/// Asks for a printer and prints the same.
void printRetentionReport(QWidget *parent, const RetentionFigures &figures, FilingSystem filingSystem);
