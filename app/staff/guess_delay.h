#pragma once

#include "app/base/error.h"
#include "app/base/instant.h"

#include <algorithm>

/// How guessing at a passphrase is slowed down (security.md 4.4.6).
namespace guess_delay {

inline constexpr qint64 second = 1'000'000; // microseconds

/// Microseconds to wait after so many failures: 2^(n-3) s from the third, at most 60 s; after ten 15 minutes.
inline constexpr qint64 after(int failures)
{
    if (failures < 3)
        return 0;
    if (failures >= 10)
        return 15 * 60 * second;
    return std::min<qint64>(qint64{1} << (failures - 3), 60) * second;
}

/// Busy, with the seconds that are left, or the minutes where there are several.
inline Error tooSoon(qint64 left)
{
    constexpr qint64 minute = 60 * second;
    if (left > minute)
        return Error{Failure::Busy, QStringLiteral("staff.throttled-long"),
            {QString::number((left + minute - 1) / minute)}};
    const qint64 seconds = std::max<qint64>((left + second - 1) / second, 1);
    return Error{Failure::Busy, QStringLiteral("staff.throttled"), {QString::number(seconds)}};
}

} // namespace guess_delay
