#include "app/breaches/breach_clock.h"

namespace breach_clock {

namespace {

using enum BreachClockState;

/// Started, and perhaps done; without a term it is never late.
BreachClock measured(BreachClock clock, std::optional<bool> isNeeded, Instant now)
{
    if (!clock.startedAt) {
        clock.due.reset();
        return clock;
    }
    if (clock.doneAt) {
        clock.state = clock.due && *clock.doneAt > *clock.due ? MetLate : Met;
        return clock;
    }
    if (isNeeded == false) {
        clock.state = NotNeeded;
        return clock;
    }
    if (clock.due && now > *clock.due)
        clock.state = Late;
    else
        clock.state = isNeeded || clock.due ? Running : Undecided;
    return clock;
}

} // namespace

Instant authorityDeadline(Instant awareAt)
{
    return {awareAt.micros + authorityHours * Instant::hour};
}

BreachClock of(BreachClockKind kind, const BreachMoments &moments, Instant now)
{
    switch (kind) {
    case BreachClockKind::Authority:
        return measured(
            {.kind = kind,
                .startedAt = moments.awareAt,
                .due = moments.awareAt ? std::optional(authorityDeadline(*moments.awareAt)) : std::nullopt,
                .doneAt = moments.reportedAt},
            moments.tellsAuthority, now);
    case BreachClockKind::People:
        return measured({.kind = kind, .startedAt = moments.awareAt, .doneAt = moments.informedAt},
            moments.tellsPeople, now);
    case BreachClockKind::Processor:
        return measured(
            {.kind = kind, .startedAt = moments.processorKnewAt, .doneAt = moments.controllerToldAt}, true,
            now);
    }
    return {};
}

qint64 hoursLeft(Instant due, Instant now)
{
    const qint64 left = due.micros - now.micros;
    return left >= 0 ? left / Instant::hour : -((-left + Instant::hour - 1) / Instant::hour);
}

} // namespace breach_clock
