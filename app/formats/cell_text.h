#pragma once

#include "app/base/instant.h"
#include "app/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDate>

#include <optional>

/// What the cells of a table mean (domain.md 11.8). Each reader takes one cell as UTF-8, blanks around it do
/// not count; its error has no place, since only the caller knows the line and the column.
namespace cell_text {

enum class DateOrder { DayFirst, MonthFirst };

/// Whether a whole number of five digits is a day of Excel's calendar.
enum class Serials { Refuse, Since1900, Since1904 };

/// A day: 31-12-2026, 1/2/2026, 31.12.2026, 2026-12-31, or an ISO date with a time, which is dropped.
/// Errors: "date.empty", "date.unreadable", "date.two-digit-year", "date.impossible", and "date.other-order"
/// where the day and the month would only fit the other way round.
Result<QDate> date(
    QByteArrayView cell, DateOrder order = DateOrder::DayFirst, Serials serials = Serials::Refuse);

/// A moment: an ISO date with a time, in local time where no offset is given; a day alone is its first
/// moment.
Result<Instant> moment(QByteArrayView cell, DateOrder order = DateOrder::DayFirst);

enum class DecimalMark { Comma, Dot };

/// A number in plain form, "-1234.56". Blanks, a euro sign and groups of thousands are taken away.
/// Errors: "number.empty", "number.unreadable", "number.exponent".
Result<QByteArray> number(QByteArrayView cell, DecimalMark mark);

/// Whether a spreadsheet has turned a long number, such as a phone number, into 3,16123E+10: digits are lost.
bool isExponent(QByteArrayView cell);

/// The day with this number in a spreadsheet. Nothing for 0, for 29 February 1900, which Excel believes in,
/// and beyond the year 9999.
std::optional<QDate> dayOfSerial(qint64 serial, bool since1904);

} // namespace cell_text
