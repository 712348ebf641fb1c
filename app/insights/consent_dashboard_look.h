#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"
#include "app/insights/consent_figures.h"

class Connection;

/// What the consent dashboard shows of one filing system.
namespace consent_dashboard_look {

/// Of every purpose in use there that asks for consent.
Result<ConsentFigures> figures(Connection &connection, FilingSystem filingSystem, QDate today);

} // namespace consent_dashboard_look
