#pragma once

#include "app/base/instant.h"

#include <QDate>

#include <functional>
#include <optional>

/// The one source of time. Rules never ask a clock of their own; tests and `--today` hold it still.
class Clock final
{
public:
    /// The machine's clock.
    Clock() = default;
    /// Computes with this day; instants keep running within it.
    explicit Clock(QDate today) : m_today(today) {}
    /// A clock in a test's hand.
    explicit Clock(std::function<Instant()> now) : m_now(std::move(now)) {}

    Instant now() const
    {
        if (m_now)
            return m_now();
        const QDateTime moment = QDateTime::currentDateTimeUtc();
        return Instant::fromDateTime(m_today ? QDateTime(*m_today, moment.time(), Qt::UTC) : moment);
    }

    /// The calendar day in the organisation's time zone.
    QDate today() const { return m_today ? *m_today : now().toLocal().date(); }

    /// The day given with `--today`, if any; it is recorded in the audit trail when used.
    std::optional<QDate> pinned() const { return m_today; }

private:
    std::optional<QDate> m_today;
    std::function<Instant()> m_now;
};
