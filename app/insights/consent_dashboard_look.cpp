#include "app/insights/consent_dashboard_look.h"

#include "app/consent/purpose_repository.h"
#include "app/insights/consent_figure_repository.h"

namespace consent_dashboard_look {

Result<ConsentFigures> figures(Connection &connection, FilingSystem filingSystem, QDate today)
{
    auto purposes = purpose_repository::all(connection);
    if (!purposes)
        return purposes.error();
    purposes->removeIf([&](const Purpose &purpose) {
        return purpose.endedAt || !purpose.asksConsent() || !purpose.appliesTo.contains(filingSystem);
    });
    return consent_figure_repository::figures(connection, filingSystem, *purposes, today);
}

} // namespace consent_dashboard_look
