#pragma once

#include "app/documents/retention_report.h"

#include <QFuture>

#include <functional>

class QWidget;

/// Asks where to and saves the dashboard as a PDF on another thread; `writing` is given how that goes.
void saveRetentionPdf(
    QWidget *parent, const RetentionReport &report, std::function<void(const QFuture<Outcome> &)> writing);
/// Asks for a printer and prints the same.
void printRetentionReport(QWidget *parent, const RetentionReport &report);
