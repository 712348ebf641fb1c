#pragma once

#include "app/base/instant.h"

#include <QDate>

#include <functional>
#include <optional>

/// The one source of time. Rules never ask a clock of their own. Tests hold it still; `--today` moves the day that is
/// computed with, never the moment at which something is recorded.
class Clock final
{
public:
    /// The machine's clock.
    Clock() = default;
    /// Computes with this day.
    explicit Clock(QDate today) : m_today(today) {}
    /// A clock in a test's hand.
    explicit Clock(std::function<Instant()> now) : m_now(std::move(now)) {}

    /// The moment it is. What is recorded bears it, also when another day is computed with: a record that could be
    /// dated back would prove nothing (art. 5(2) GDPR).
    Instant now() const { return m_now ? m_now() : Instant::fromDateTime(QDateTime::currentDateTimeUtc()); }

    /// This time of the day, on the day computed with.
    Instant computedNow() const
    {
        const Instant moment = now();
        return m_today ? Instant::fromDateTime(QDateTime(*m_today, moment.toUtc().time(), Qt::UTC)) : moment;
    }

    /// The calendar day in the organisation's time zone.
    QDate today() const { return m_today ? *m_today : now().toLocal().date(); }

    /// The day given with `--today`, if any; it is recorded in the audit trail when used.
    std::optional<QDate> pinned() const { return m_today; }

private:
    std::optional<QDate> m_today;
    std::function<Instant()> m_now;
};
