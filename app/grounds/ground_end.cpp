#include "app/grounds/ground_end.h"

namespace {

void later(std::optional<GroundEnd> &end, const GroundEnd &other)
{
    if (other.from.isValid() && (!end || other.from > end->from))
        end = other;
}

/// Of two ends of one thing the first; one without a day is none.
GroundEnd earlier(const GroundEnd &one, const GroundEnd &other)
{
    if (!one.from.isValid())
        return other;
    return other.from.isValid() && other.from < one.from ? other : one;
}

} // namespace

std::optional<GroundEnd> groundEnd(const GroundFacts &facts)
{
    const bool hasReason = facts.reasonFrom != ReasonOrigin::None && !facts.onConsent;
    const QDate afterLast = facts.untilOn.isValid() ? facts.untilOn.addDays(1) : QDate();
    // A day that was decided on ends the consent as well that they came in on.
    const QDate consentCap = facts.onConsent ? afterLast : QDate();
    const bool isOpen = (hasReason && !afterLast.isValid() && !facts.purposeEndedOn.isValid()) ||
        (facts.openConsent && !consentCap.isValid());
    if (facts.openGround || isOpen)
        return std::nullopt;
    std::optional<GroundEnd> end;
    if (hasReason)
        later(end,
            earlier(
                {afterLast, WithoutGround::DayPassed}, {facts.purposeEndedOn, WithoutGround::PurposeEnded}));
    if (facts.lastGroundOn.isValid())
        later(end, {facts.lastGroundOn.addDays(1), WithoutGround::DayPassed});
    if (facts.openConsent)
        later(end, {consentCap, WithoutGround::DayPassed});
    const auto byConsent = [&](QDate day) {
        return earlier({day, WithoutGround::ConsentEnded}, {consentCap, WithoutGround::DayPassed});
    };
    if (facts.consentUntil.isValid())
        later(end, byConsent(facts.consentUntil));
    if (end)
        return end;
    if (!facts.onConsent)
        return GroundEnd{facts.countsFrom, WithoutGround::NoReason};
    if (facts.consentEndedOn.isValid())
        return byConsent(facts.consentEndedOn);
    return GroundEnd{facts.countsFrom, WithoutGround::NoConsent};
}
