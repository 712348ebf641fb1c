#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"
#include "app/retention/retention_figures.h"

#include <QFuture>

#include <functional>

class QWidget;

/// Asks where to and saves the dashboard as a PDF on another thread; `writing` is given how that goes.
void saveRetentionPdf(QWidget *parent, const RetentionFigures &figures, FilingSystem filingSystem,
    std::function<void(const QFuture<Outcome> &)> writing);
/// Asks for a printer and prints the same.
void printRetentionReport(QWidget *parent, const RetentionFigures &figures, FilingSystem filingSystem);
