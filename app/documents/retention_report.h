#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"
#include "app/retention/retention_figures.h"

#include <QString>

class QTextDocument;

/// What the retention dashboard shows, as tables on paper, in the language spoken now.
void layOutRetentionReport(const RetentionFigures &figures, FilingSystem filingSystem, QTextDocument &document);

/// The same as a PDF. Holds figures only, nobody's name.
Outcome writeRetentionReport(
    const RetentionFigures &figures, FilingSystem filingSystem, const QString &path);
