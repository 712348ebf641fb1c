#include "app/grounds/ground_end.h"

namespace {

void later(std::optional<GroundEnd> &end, QDate from, WithoutGround why)
{
    if (from.isValid() && (!end || from > end->from))
        end = GroundEnd{from, why};
}

} // namespace

std::optional<GroundEnd> groundEnd(const GroundFacts &facts)
{
    const bool carries = facts.reasonFrom != ReasonOrigin::None && !facts.onConsent;
    if (facts.openGround || facts.openConsent || (carries && !facts.untilOn.isValid()))
        return std::nullopt;
    std::optional<GroundEnd> end;
    if (carries)
        later(end, facts.untilOn.addDays(1), WithoutGround::DayPassed);
    if (facts.lastGroundOn.isValid())
        later(end, facts.lastGroundOn.addDays(1), WithoutGround::DayPassed);
    later(end, facts.consentUntil, WithoutGround::ConsentEnded);
    if (end)
        return end;
    if (!facts.onConsent)
        return GroundEnd{facts.countsFrom, WithoutGround::NoReason};
    if (facts.consentEndedOn.isValid())
        return GroundEnd{facts.consentEndedOn, WithoutGround::ConsentEnded};
    return GroundEnd{facts.countsFrom, WithoutGround::NoConsent};
}
