#pragma once

#include <QDateTime>
#include <QTimeZone>

#include <compare>

/// A moment: microseconds since 1970-01-01T00:00:00Z. Stored as it is on both engines.
struct Instant
{
    qint64 micros = 0;

    /// Spans between moments.
    static constexpr qint64 minute = 60LL * 1'000'000;
    static constexpr qint64 hour = 60 * minute;
    static constexpr qint64 day = 24 * hour;

    static Instant fromDateTime(const QDateTime &moment) { return {moment.toMSecsSinceEpoch() * 1000}; }
    QDateTime toUtc() const { return QDateTime::fromMSecsSinceEpoch(micros / 1000, Qt::UTC); }
    QDateTime toLocal() const { return toUtc().toLocalTime(); }
    /// RFC 3339 in UTC, to the millisecond.
    QString toText() const { return toUtc().toString(Qt::ISODateWithMs); }

    friend constexpr bool operator==(const Instant &, const Instant &) = default;
    friend constexpr auto operator<=>(const Instant &, const Instant &) = default;
};
