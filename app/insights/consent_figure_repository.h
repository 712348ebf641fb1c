#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"
#include "app/insights/consent_figures.h"

class Connection;

/// The figures of the consent dashboard.
namespace consent_figure_repository {

/// Of these purposes.
Result<ConsentFigures> figures(
    Connection &connection, FilingSystem filingSystem, const QList<Purpose> &purposes, QDate today);
/// Of one purpose, or of all where it is not stored: the last twelve months, that of `today` included.
Result<QList<ConsentMonth>> months(
    Connection &connection, FilingSystem filingSystem, Id<Purpose> purpose, QDate today);

} // namespace consent_figure_repository
