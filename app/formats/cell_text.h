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

/// Yes or no: WAAR/ONWAAR, TRUE/FALSE, ja/nee, yes/no, j/n, y/n, aan/uit, 1/0, x. Errors: "boolean.empty"
/// (what a column of crosses means by it is the caller's matter), "boolean.unreadable".
Result<bool> truth(QByteArrayView cell);

enum class DecimalMark { Comma, Dot };

/// Which sign a column of numbers uses for its decimals, by the vote of its cells.
class DecimalVote final
{
public:
    void add(QByteArrayView cell);
    /// The comma, as Dutch Excel writes it, where nothing tells.
    DecimalMark winner() const { return m_dots > m_commas ? DecimalMark::Dot : DecimalMark::Comma; }
    /// Cells of both kinds were seen: some of them will be refused or misread.
    bool isDivided() const { return m_dots > 0 && m_commas > 0; }

private:
    qint64 m_commas = 0;
    qint64 m_dots = 0;
};

/// A number in plain form, "-1234.56". Blanks, a euro sign and groups of thousands are taken away.
/// Errors: "number.empty", "number.unreadable", "number.exponent".
Result<QByteArray> number(QByteArrayView cell, DecimalMark mark);

/// Whether a spreadsheet has turned a long number, such as a phone number, into 3,16123E+10: digits are lost.
bool isExponent(QByteArrayView cell);

/// The day with this number in a spreadsheet. Nothing for 0, for 29 February 1900, which Excel believes in,
/// and beyond the year 9999.
std::optional<QDate> dayOfSerial(qint64 serial, bool since1904);

} // namespace cell_text
