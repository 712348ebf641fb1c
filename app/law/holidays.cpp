#include "app/law/holidays.h"

#include <algorithm>
#include <array>
#include <utility>

namespace {

struct DecreeDay
{
    int year;
    int month;
    int day;
};

/// Royal decrees under Algemene termijnenwet art. 3(3).
constexpr std::array decreeDays = {
    DecreeDay{2025, 5, 30},
    DecreeDay{2026, 1, 2},
    DecreeDay{2026, 5, 15},
    DecreeDay{2027, 5, 7},
    DecreeDay{2028, 4, 28},
    DecreeDay{2028, 5, 26},
};

using NamedDays = QList<std::pair<QDate, DayOff>>;

NamedDays coreDaysOff(int year)
{
    const QDate easter = easterSunday(year);
    return {{QDate(year, 1, 1), DayOff::NewYear}, {easter.addDays(1), DayOff::EasterMonday},
        {kingsDay(year), DayOff::KingsDay}, {QDate(year, 5, 5), DayOff::LiberationDay},
        {easter.addDays(39), DayOff::Ascension}, {easter.addDays(50), DayOff::WhitMonday},
        {QDate(year, 12, 25), DayOff::Christmas}, {QDate(year, 12, 26), DayOff::BoxingDay}};
}

NamedDays equatedDaysOff(int year)
{
    NamedDays days = {{easterSunday(year).addDays(-2), DayOff::GoodFriday}};
    for (const DecreeDay &decree : decreeDays) {
        if (decree.year == year)
            days.append({QDate(decree.year, decree.month, decree.day), DayOff::Decree});
    }
    return days;
}

QList<QDate> daysOf(const NamedDays &named)
{
    QList<QDate> days;
    for (const auto &[day, why] : named)
        days.append(day);
    std::sort(days.begin(), days.end());
    return days;
}

} // namespace

QDate easterSunday(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = b / 4;
    const int e = b % 4;
    const int f = (b + 8) / 25;
    const int g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4;
    const int k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return {year, n / 31, n % 31 + 1};
}

QDate kingsDay(int year)
{
    const QDate day(year, 4, 27);
    return day.dayOfWeek() == Qt::Sunday ? day.addDays(-1) : day;
}

QList<QDate> coreHolidays(int year)
{
    return daysOf(coreDaysOff(year));
}

QList<QDate> equatedHolidays(int year)
{
    return daysOf(equatedDaysOff(year));
}

DayOff dayOffOn(QDate day, HolidayMode mode)
{
    if (day.dayOfWeek() >= Qt::Saturday)
        return day.dayOfWeek() == Qt::Saturday ? DayOff::Saturday : DayOff::Sunday;
    NamedDays known = coreDaysOff(day.year());
    if (mode == HolidayMode::Equated)
        known += equatedDaysOff(day.year());
    const auto found =
        std::find_if(known.cbegin(), known.cend(), [day](const auto &named) { return named.first == day; });
    return found == known.cend() ? DayOff::None : found->second;
}

bool isNonWorking(QDate day, HolidayMode mode)
{
    return dayOffOn(day, mode) != DayOff::None;
}

QDate shiftedToWorkingDay(QDate day, HolidayMode mode)
{
    while (day.isValid() && isNonWorking(day, mode))
        day = day.addDays(1);
    return day;
}
