#include "app/consent/consent_names.h"

#include <array>

namespace {

// In the order of the enumerations, which start at 1.
constexpr std::array<QStringView, allConsentActs.size()> actKeys = {u"asked", u"given", u"confirmed",
    u"refused", u"deferred", u"withdrawn", u"expired", u"objected", u"revoked", u"invalidated", u"reaffirmed",
    u"lapsed"};

constexpr std::array<QStringView, allConsentStates.size()> stateKeys = {u"unknown", u"requested", u"pending",
    u"deferred", u"refused", u"given", u"renewed", u"withdrawn", u"expired", u"revoked", u"invalidated"};

} // namespace

QString keyOf(ConsentAct act)
{
    return actKeys.at(static_cast<std::size_t>(act) - 1).toString();
}

std::optional<ConsentAct> consentActFrom(QStringView key)
{
    for (const ConsentAct act : allConsentActs) {
        if (key == keyOf(act))
            return act;
    }
    return std::nullopt;
}

QString keyOf(ConsentState state)
{
    return stateKeys.at(static_cast<std::size_t>(state) - 1).toString();
}

std::optional<ConsentState> consentStateFrom(QStringView key)
{
    for (const ConsentState state : allConsentStates) {
        if (key == keyOf(state))
            return state;
    }
    return std::nullopt;
}
