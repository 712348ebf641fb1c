#include "ui/widgets/typed_date.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace {

std::optional<QDate> dayOf(int year, int month, int day)
{
    const QDate date(year, month, day);
    if (!date.isValid() || year < 1850 || year > 2200)
        return std::nullopt;
    return date;
}

/// "+30d", "-2w", "+3m", "+1y" (Dutch "j" for a year).
std::optional<QDate> steppedDate(const QString &text, QDate today)
{
    static const QRegularExpression step(u"^([+-])\\s*(\\d{1,5})\\s*([dwmyj])$"_s);
    const auto match = step.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int count = match.captured(2).toInt() * (match.captured(1) == u"-" ? -1 : 1);
    switch (match.captured(3).at(0).unicode()) {
    case u'd':
        return today.addDays(count);
    case u'w':
        return today.addDays(qint64(count) * 7);
    case u'm':
        return today.addMonths(count);
    default:
        return today.addYears(count);
    }
}

/// The month whose Dutch or English name begins with these letters; three at least, as "ma" could be two of
/// them.
int monthNamed(const QString &letters)
{
    static constexpr std::array dutch{u"januari", u"februari", u"maart", u"april", u"mei", u"juni", u"juli",
        u"augustus", u"september", u"oktober", u"november", u"december"};
    static constexpr std::array english{u"january", u"february", u"march", u"april", u"may", u"june", u"july",
        u"august", u"september", u"october", u"november", u"december"};
    if (letters.size() < 3)
        return 0;
    if (letters == u"mrt")
        return 3;
    for (size_t i = 0; i < dutch.size(); ++i) {
        if (QString::fromUtf16(dutch[i]).startsWith(letters) ||
            QString::fromUtf16(english[i]).startsWith(letters))
            return int(i) + 1;
    }
    return 0;
}

std::optional<QDate> namedDate(const QString &text, QDate today)
{
    static const QRegularExpression named(u"^(\\d{1,2})[\\s.-]*([a-z]{3,})\\.?(?:[\\s.-]+(\\d{4}))?$"_s);
    const auto match = named.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int month = monthNamed(match.captured(2));
    const int year = match.capturedLength(3) > 0 ? match.captured(3).toInt() : today.year();
    return dayOf(year, month, match.captured(1).toInt());
}

std::optional<QDate> numberedDate(const QString &text, QDate today, const QLocale &locale)
{
    static const QRegularExpression numbered(u"^(\\d{1,2})[-/. ](\\d{1,2})(?:[-/. ](\\d{4}))?\\.?$"_s);
    const auto match = numbered.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    const bool isMonthFirst = format.indexOf(u'M') < format.indexOf(u'd') && !format.startsWith(u'y');
    const int first = match.captured(1).toInt();
    const int second = match.captured(2).toInt();
    const int year = match.capturedLength(3) > 0 ? match.captured(3).toInt() : today.year();
    return isMonthFirst ? dayOf(year, first, second) : dayOf(year, second, first);
}

std::optional<QDate> isoDate(const QString &text)
{
    static const QRegularExpression iso(u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"_s);
    const auto match = iso.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return dayOf(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
}

} // namespace

std::optional<QDate> typedDate(QStringView text, QDate today, const QLocale &locale)
{
    const QString typed = text.toString().simplified().toLower();
    if (typed == u"today" || typed == u"vandaag")
        return today;
    for (const auto &date : {isoDate(typed), steppedDate(typed, today), numberedDate(typed, today, locale),
             namedDate(typed, today)}) {
        if (date)
            return date;
    }
    return std::nullopt;
}
