#include "app/law/deadline_derivation.h"

QList<DeadlineStep> deadlineDerivation(const RequestClock &clock, HolidayMode mode, DeadlineSide side)
{
    using enum DeadlineStep::Kind;
    QList<DeadlineStep> steps = {{.kind = Received, .day = clock.receivedOn}};
    const int months = termMonths(clock, mode);
    QDate end = clock.receivedOn.addMonths(months);
    steps.append(
        {.kind = end.day() == clock.receivedOn.day() ? Months : ShorterMonth, .day = end, .number = months});
    const auto counted = side == DeadlineSide::Suspended ? countedPauses(clock.receivedOn, clock.pauses, mode)
                                                         : QList<ClockPause>();
    for (const ClockPause &pause : clock.pauses) {
        if (side == DeadlineSide::Suspended && !counted.contains(pause))
            steps.append({.kind = AskedLate, .day = pause.askedOn});
    }
    if (const qint64 paused = pausedDays(counted); paused > 0) {
        end = end.addDays(paused);
        steps.append({.kind = Paused, .day = end, .number = paused});
    }
    for (DayOff off = dayOffOn(end, mode); off != DayOff::None; off = dayOffOn(end, mode)) {
        steps.append({.kind = NotWorking, .day = end, .off = off});
        end = end.addDays(1);
    }
    steps.append({.kind = Due, .day = end});
    return steps;
}
