#pragma once

#include "app/base/instant.h"

#include <array>
#include <optional>

/// Which of the three clocks of a breach (domain.md 7.1).
enum class BreachClockKind {
    Authority, ///< 72 hours from when we were aware (art. 33(1) GDPR)
    People,    ///< without undue delay where the risk is high: no number of hours (art. 34(1))
    Processor  ///< from the processor to the controller, without undue delay (art. 33(2))
};

inline constexpr std::array allBreachClocks = {
    BreachClockKind::Authority, BreachClockKind::People, BreachClockKind::Processor};

/// How a clock stands at one moment.
enum class BreachClockState {
    NotStarted, ///< nothing is known that starts it
    Running,
    Late,      ///< its term is over, and nothing was done yet
    Met,       ///< done in time, or where there is no term: done
    MetLate,   ///< done after its term
    NotNeeded, ///< decided that nobody is told
    Undecided  ///< started, and nobody said yet whether somebody must be told
};

/// One clock of one breach.
struct BreachClock
{
    BreachClockKind kind = BreachClockKind::Authority;
    BreachClockState state = BreachClockState::NotStarted;
    std::optional<Instant> startedAt = std::nullopt;
    /// Only the authority's clock has one.
    std::optional<Instant> due = std::nullopt;
    std::optional<Instant> doneAt = std::nullopt;

    bool isOpen() const
    {
        return state == BreachClockState::Running || state == BreachClockState::Late ||
            state == BreachClockState::Undecided;
    }

    friend bool operator==(const BreachClock &, const BreachClock &) = default;
};

/// What starts and ends the clocks.
struct BreachMoments
{
    std::optional<Instant> awareAt = std::nullopt;
    /// The first report to the authority, and the first message to people.
    std::optional<Instant> reportedAt = std::nullopt;
    std::optional<Instant> informedAt = std::nullopt;
    /// When the processor knew, and when it told the controller.
    std::optional<Instant> processorKnewAt = std::nullopt;
    std::optional<Instant> controllerToldAt = std::nullopt;
    /// What was decided; nothing before.
    std::optional<bool> tellsAuthority = std::nullopt;
    std::optional<bool> tellsPeople = std::nullopt;
};

namespace breach_clock {

/// The term of art. 33(1) GDPR in hours.
inline constexpr int authorityHours = 72;

/// The last moment to tell the authority: 72 elapsed hours after we were aware, in UTC. Weekends and holidays
/// count; Regulation 1182/71 art. 3(4) does not move hours, and art. 3(5) is not used (domain.md 7.1).
Instant authorityDeadline(Instant awareAt);

BreachClock of(BreachClockKind kind, const BreachMoments &moments, Instant now);

/// Whole hours from one moment to another, rounded away from the term: 71 h 59 min left are 71 hours, one
/// minute late is one hour late (negative).
qint64 hoursLeft(Instant due, Instant now);

} // namespace breach_clock
