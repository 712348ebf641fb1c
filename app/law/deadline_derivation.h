#pragma once

#include "app/law/request_deadline.h"

/// One line of how a deadline comes about, in the order in which it is computed (domain.md 4.4).
struct DeadlineStep
{
    enum class Kind {
        Received,     ///< on `day`, which itself is not counted (Regulation 1182/71 art. 3(1))
        Months,       ///< `number` months later it is `day` (art. 3(2)(c))
        ShorterMonth, ///< the same, where that month has no such day: its last one
        AskedLate,    ///< what was asked on `day` stops nothing: asked too late (countedPauses())
        Paused,       ///< `number` days on which the clock stood still lead to `day`
        NotWorking,   ///< `day` is `off`, so that it ends on the next one (art. 3(4))
        Due           ///< until the end of `day`
    };

    Kind kind = Kind::Received;
    QDate day = {};
    qint64 number = 0;
    DayOff off = DayOff::None;

    friend bool operator==(const DeadlineStep &, const DeadlineStep &) = default;
};

/// Which of the two days is told: without what questions took, or with.
enum class DeadlineSide { Safe, Suspended };

/// How dueNow(), or dueNowSuspended(), comes about line by line; the last one is that day.
QList<DeadlineStep> deadlineDerivation(const RequestClock &clock, HolidayMode mode, DeadlineSide side);
