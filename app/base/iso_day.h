#pragma once

#include <QDate>
#include <QStringView>

#include <optional>

/// The day of "2026-11-28" and of nothing else: Qt takes whatever follows a whole date for nothing, and needs
/// a multiple of the time for it, which a page of a list asks for some hundred times.
inline std::optional<QDate> isoDay(QStringView text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return std::nullopt;
    const auto number = [text](qsizetype from, qsizetype digits) {
        int value = 0;
        for (const QChar digit : text.sliced(from, digits)) {
            if (digit < u'0' || digit > u'9')
                return -1;
            value = 10 * value + (digit.unicode() - u'0');
        }
        return value;
    };
    const int year = number(0, 4);
    const QDate day(year, number(5, 2), number(8, 2));
    return year > 0 && day.isValid() ? std::optional(day) : std::nullopt;
}
