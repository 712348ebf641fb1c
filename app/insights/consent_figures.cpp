#include "app/insights/consent_figures.h"

QList<ConsentState> statesOf(ConsentGroup group)
{
    using enum ConsentState;
    switch (group) {
    case ConsentGroup::Given:
        return {Given, Renewed};
    case ConsentGroup::Waiting:
        return {Requested, Pending, Deferred};
    case ConsentGroup::Refused:
        return {Refused};
    case ConsentGroup::Withdrawn:
        return {Withdrawn, Revoked, Invalidated};
    case ConsentGroup::Expired:
        return {Expired};
    }
    Q_UNREACHABLE();
}

QString keyOf(ConsentGroup group)
{
    switch (group) {
    case ConsentGroup::Given:
        return QStringLiteral("given");
    case ConsentGroup::Waiting:
        return QStringLiteral("waiting");
    case ConsentGroup::Refused:
        return QStringLiteral("refused");
    case ConsentGroup::Withdrawn:
        return QStringLiteral("withdrawn");
    case ConsentGroup::Expired:
        return QStringLiteral("expired");
    }
    Q_UNREACHABLE();
}

QList<ConsentAct> givingActs()
{
    return {ConsentAct::Given, ConsentAct::Confirmed, ConsentAct::Reaffirmed};
}

QList<ConsentAct> withdrawingActs()
{
    return {ConsentAct::Withdrawn, ConsentAct::Objected};
}

namespace consent_figure {

PeopleFigure inGroup(Id<Purpose> purpose, ConsentGroup group)
{
    return {
        .about = PeopleFigure::About::ConsentStands, .purpose = purpose, .consentStates = statesOf(group)};
}

PeopleFigure unproven(Id<Purpose> purpose)
{
    return {.about = PeopleFigure::About::ConsentUnproven, .purpose = purpose};
}

PeopleFigure ending(Id<Purpose> purpose, QDate today)
{
    return {.about = PeopleFigure::About::ToReconfirm,
        .from = today.addDays(1),
        .to = today.addDays(consentEndingDays),
        .purpose = purpose};
}

PeopleFigure acts(Id<Purpose> purpose, const QList<ConsentAct> &acts, QDate month)
{
    return {.about = PeopleFigure::About::ConsentActs,
        .from = month,
        .to = month.addMonths(1).addDays(-1),
        .purpose = purpose,
        .acts = acts};
}

} // namespace consent_figure
