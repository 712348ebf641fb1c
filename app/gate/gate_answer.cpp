#include "app/gate/gate_answer.h"

#include <array>

namespace {

// In the order of the enumeration.
constexpr std::array<QStringView, static_cast<std::size_t>(GateReason::Archived) + 1> gateReasonKeys = {u"",
    u"no-detail", u"never-asked", u"requested", u"pending", u"deferred", u"refused", u"withdrawn",
    u"objected", u"suppressed", u"expired", u"revoked", u"invalidated", u"proof-incomplete", u"other-detail",
    u"too-young", u"restricted", u"customer-term-over", u"customer-exception", u"soft-opt-in-partial",
    u"no-assessment", u"purpose-ended", u"not-that-channel", u"not-that-file", u"no-ground", u"archived"};

} // namespace

QString idOf(GateRule rule)
{
    if (rule == GateRule::Restriction)
        return QStringLiteral("ART18");
    if (rule == GateRule::PurposeLimit)
        return QStringLiteral("ART5");
    return QStringLiteral("TM%1").arg(static_cast<int>(rule));
}

QString keyOf(GateReason reason)
{
    return gateReasonKeys.at(static_cast<std::size_t>(reason)).toString();
}
