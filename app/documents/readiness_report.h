#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"
#include "app/insights/readiness.h"

#include <QString>

class QTextDocument;

/// What a row and a check are called, in the language spoken now.
QString readinessRowWord(ReadinessRow row);
QString readinessCheckWord(const QString &key);
/// What came of it: "Holds for all 12.", "3 of 12 do not hold.", or that nothing shows it.
QString readinessVerdict(const ReadinessCheck &check);

/// How ready a file is, row by row with its checks, as tables on paper. Holds figures only, nobody's name.
void layOutReadiness(const Readiness &readiness, FilingSystem filingSystem, QTextDocument &document);
/// The same as a PDF.
Outcome writeReadiness(const Readiness &readiness, FilingSystem filingSystem, const QString &path);
