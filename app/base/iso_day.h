#pragma once

#include <QDate>
#include <QString>

#include <optional>

/// The day of "2026-11-28" and of nothing else: Qt takes whatever follows a whole date for nothing.
inline std::optional<QDate> isoDay(const QString &text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() && day.toString(Qt::ISODate) == text ? std::optional(day) : std::nullopt;
}
