#include "app/formats/cell_text.h"

#include <QTime>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cell_text {
namespace {

constexpr QByteArrayView noBreakSpace("\xC2\xA0");
constexpr qint64 lastSerial = 2'958'465; // 9999-12-31

Error refused(const char *what)
{
    return Error{Failure::Invalid, QString::fromLatin1(what)};
}

bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

QByteArrayView trimmed(QByteArrayView cell)
{
    while (true) {
        const QByteArrayView before = cell;
        cell = cell.trimmed();
        if (cell.startsWith(noBreakSpace))
            cell = cell.sliced(noBreakSpace.size());
        if (cell.endsWith(noBreakSpace))
            cell.chop(noBreakSpace.size());
        if (cell.size() == before.size())
            return cell;
    }
}

/// The three numbers of a date, and the text behind them.
struct DateParts
{
    std::array<QByteArrayView, 3> numbers;
    QByteArrayView rest;
};

std::optional<DateParts> datePartsOf(QByteArrayView text)
{
    DateParts parts;
    char mark = '\0';
    qsizetype at = 0;
    for (size_t i = 0; i < 3; ++i) {
        const qsizetype start = at;
        while (at < text.size() && isDigit(text[at]))
            ++at;
        parts.numbers.at(i) = text.sliced(start, at - start);
        if (at == start || at - start > 4)
            return {};
        if (i == 2)
            break;
        const bool marked = at < text.size() && QByteArrayView("-/.").contains(text[at]);
        if (!marked || (i == 1 && text[at] != mark))
            return {};
        mark = text[at++];
    }
    parts.rest = text.sliced(at);
    return parts;
}

/// A time behind a date: " 10:00", "T10:00:00.000Z", " 0:00:00".
bool isTime(QByteArrayView text)
{
    if (text.isEmpty())
        return true;
    if ((text[0] != ' ' && text[0] != 'T') || text.size() < 5 || !isDigit(text.sliced(1).trimmed().front()))
        return false;
    const QByteArrayView inside = text.sliced(1);
    return inside.contains(':') && std::all_of(inside.begin(), inside.end(), [](char letter) {
        return isDigit(letter) || QByteArrayView(":.,+-Z ").contains(letter);
    });
}

Result<QDate> dayOf(const DateParts &parts, DateOrder order)
{
    const auto [first, second, third] = parts.numbers;
    if (first.size() == 4) {
        const QDate day(first.toInt(), second.toInt(), third.toInt());
        return day.isValid() ? Result<QDate>(day) : refused("date.impossible");
    }
    if (first.size() > 2 || second.size() > 2)
        return refused("date.unreadable");
    if (third.size() <= 2)
        return refused("date.two-digit-year");
    if (third.size() != 4)
        return refused("date.unreadable");

    const bool dayFirst = order == DateOrder::DayFirst;
    const QDate day(third.toInt(), (dayFirst ? second : first).toInt(), (dayFirst ? first : second).toInt());
    if (day.isValid())
        return day;
    const QDate swapped(
        third.toInt(), (dayFirst ? first : second).toInt(), (dayFirst ? second : first).toInt());
    return refused(swapped.isValid() ? "date.other-order" : "date.impossible");
}

} // namespace

std::optional<QDate> dayOfSerial(qint64 serial, bool since1904)
{
    if (since1904) {
        const qint64 days = serial;
        return days < 0 || days > lastSerial - 1462 ? std::nullopt
                                                    : std::optional(QDate(1904, 1, 1).addDays(days));
    }
    // Excel counts 29 February 1900, which never was, as day 60 (ECMA-376-1, 18.17.4.1).
    if (serial < 1 || serial == 60 || serial > lastSerial)
        return {};
    return (serial < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30)).addDays(serial);
}

Result<QDate> date(QByteArrayView cell, DateOrder order, Serials serials)
{
    const QByteArrayView text = trimmed(cell);
    if (text.isEmpty())
        return refused("date.empty");
    if (serials != Serials::Refuse && text.size() == 5 && isDigits(text)) {
        if (const auto day = dayOfSerial(text.toLongLong(), serials == Serials::Since1904))
            return *day;
    }
    const auto parts = datePartsOf(text);
    if (!parts || !isTime(parts->rest))
        return refused("date.unreadable");
    return dayOf(*parts, order);
}

Result<Instant> moment(QByteArrayView cell, DateOrder order)
{
    const auto day = date(cell, order);
    if (!day)
        return day.error();
    const QByteArrayView text = trimmed(cell);
    const QByteArrayView time = datePartsOf(text)->rest;
    if (time.isEmpty())
        return Instant::fromDateTime(day->startOfDay());
    // Qt wants two digits for the hour.
    const QString clock = QString::fromLatin1(time.sliced(1).trimmed());
    const QString padded = clock.indexOf(u':') == 1 ? u'0' + clock : clock;
    const QDateTime read =
        QDateTime::fromString(day->toString(Qt::ISODate) + u'T' + padded, Qt::ISODateWithMs);
    return read.isValid() ? Result<Instant>(Instant::fromDateTime(read)) : refused("date.unreadable");
}

namespace {

/// The cell without blanks, currency and the apostrophe that marks text in Excel.
QByteArray bareNumber(QByteArrayView cell)
{
    QByteArray bare = cell.toByteArray();
    for (const QByteArrayView noise : {QByteArrayView(" "), noBreakSpace, QByteArrayView("\xE2\x82\xAC"),
             QByteArrayView("\xE2\x80\xAF"), QByteArrayView("\t")})
        bare.replace(noise, "");
    return bare;
}

/// Whether the digits stand in groups of three: 1.234.567.
bool isGrouped(QByteArrayView digits, char group)
{
    const qsizetype first = digits.indexOf(group);
    if (first < 0)
        return isDigits(digits);
    if (first == 0 || first > 3 || !isDigits(digits.first(first)))
        return false;
    for (qsizetype at = first; at < digits.size(); at += 4) {
        if (digits[at] != group || at + 4 > digits.size() || !isDigits(digits.sliced(at + 1, 3)))
            return false;
    }
    return true;
}

} // namespace

bool isExponent(QByteArrayView cell)
{
    const QByteArrayView text = trimmed(cell);
    const qsizetype letter = std::max(text.indexOf('E'), text.indexOf('e'));
    if (letter < 1)
        return false;
    QByteArrayView power = text.sliced(letter + 1);
    if (power.startsWith('+') || power.startsWith('-'))
        power = power.sliced(1);
    const QByteArrayView base = text.first(letter);
    return isDigits(power) && isDigit(base.back()) && std::all_of(base.begin(), base.end(), [](char sign) {
        return isDigit(sign) || QByteArrayView("+-,.").contains(sign);
    });
}

Result<QByteArray> number(QByteArrayView cell, DecimalMark mark)
{
    if (isExponent(cell))
        return refused("number.exponent");
    QByteArray bare = bareNumber(cell);
    if (bare.isEmpty())
        return refused("number.empty");
    const bool negative = bare.startsWith('-');
    if (negative || bare.startsWith('+'))
        bare.remove(0, 1);

    const char decimal = mark == DecimalMark::Comma ? ',' : '.';
    const qsizetype point = bare.indexOf(decimal);
    QByteArray whole = point < 0 ? bare : bare.first(point);
    const QByteArray fraction = point < 0 ? QByteArray() : bare.sliced(point + 1);
    const bool dash = fraction == "-"; // "12,-" is how Dutch prices are written
    if (!isGrouped(whole, decimal == ',' ? '.' : ',') || (point >= 0 && !dash && !isDigits(fraction)))
        return refused("number.unreadable");
    whole.replace(decimal == ',' ? '.' : ',', "");
    const QByteArray sign = negative ? QByteArray("-") : QByteArray();
    return point < 0 || dash ? sign + whole : sign + whole + '.' + fraction;
}

} // namespace cell_text
