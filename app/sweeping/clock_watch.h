#pragma once

#include "app/base/instant.h"
#include "app/base/result.h"

#include <optional>

/// Whether the machine's clock can be believed (security.md 63): a wrong one would call terms over that are
/// not. Fed with the moments of the trail since the last one that was believed, in the order of the trail.
class ClockWatch final
{
public:
    /// No further ahead of the moment before than this, else people are asked whether the day is right.
    static constexpr qint64 mostAhead = 2 * Instant::day;

    /// `believed`: nothing is known of before where it is none; the first moment is believed then.
    explicit ClockWatch(std::optional<Instant> believed) : m_seen(believed) {}

    void saw(Instant moment);

    /// Refused "sweep.clock-behind" {the latest moment of the trail} where now is before it,
    /// "sweep.clock-ahead" {the moment before, the one after} where time jumped; nothing where the clock can
    /// be believed.
    std::optional<Error> doubt(Instant now) const;

private:
    struct Jump
    {
        Instant from;
        Instant to;
    };

    /// The latest moment that was reached without a jump.
    std::optional<Instant> m_seen;
    std::optional<Instant> m_latest = std::nullopt;
    std::optional<Jump> m_jump = std::nullopt;
};
