#pragma once

#include "app/base/filing_system.h"
#include "app/documents/dashboard_content.h"
#include "app/insights/figure_snapshot.h"
#include "app/insights/readiness.h"

#include <QString>

/// What a row and a check are called, in the language spoken now.
QString readinessRowWord(ReadinessRow row);
QString readinessCheckWord(const QString &key);
/// What came of it: "Holds for all 12.", "3 of 12 do not hold.", or that nothing shows it.
QString readinessVerdict(const ReadinessCheck &check);

/// What is to be done about one record of which it does not hold: "Inform".
QString readinessVerb(const QString &key);

/// "Readiness".
QString readinessTitle();
/// What it is not, told wherever a score is.
QString readinessNotice();
/// How ready a file is, row by row with its checks, and how that went: figures only, nobody's name.
DashboardContent readinessContent(
    const Readiness &readiness, FilingSystem filingSystem, const FigureTrend &trend);
