#include "ui/models/breach_faces.h"

#include "app/documents/breach_sentence.h"
#include "app/documents/breach_words.h"

PillFace breachFace(BreachState state)
{
    const QString word = breachStateWord(state);
    switch (state) {
    case BreachState::Open:
        return {Tone::Info, QStringLiteral("search"), word};
    case BreachState::AwaitingSecond:
        return {Tone::Warn, QStringLiteral("users"), word};
    case BreachState::Decided:
        return {Tone::Info, QStringLiteral("law"), word};
    case BreachState::Reported:
        return {Tone::Ok, QStringLiteral("send"), word};
    case BreachState::Closed:
        return {Tone::Neutral, QStringLiteral("check"), word};
    }
    return {};
}

PillFace breachClockFace(const BreachClock &clock, Instant now)
{
    using enum BreachClockState;
    constexpr qint64 soon = 24; // hours
    const QString chip = breachClockChip(clock, now);
    switch (clock.state) {
    case NotStarted:
        return {Tone::Neutral, QStringLiteral("minus"), chip};
    case Running: {
        const bool isSoon = !clock.due || breach_clock::hoursLeft(*clock.due, now) < soon;
        return {isSoon ? Tone::Warn : Tone::Info, QStringLiteral("clock"), chip, isSoon};
    }
    case Late:
        return {Tone::Danger, QStringLiteral("alert-triangle"), chip, true};
    case Met:
        return {Tone::Ok, QStringLiteral("check"), chip};
    case MetLate:
        return {Tone::Warn, QStringLiteral("check"), chip};
    case NotNeeded:
        return {Tone::Neutral, QStringLiteral("ban"), chip};
    case Undecided:
        return {Tone::Warn, QStringLiteral("help-circle"), chip};
    }
    return {};
}
