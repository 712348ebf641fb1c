#pragma once

#include <QDate>
#include <QList>

/// Which Dutch days off end no period: those of the statute alone, or also the ones put on a par with them.
enum class HolidayMode {
    Core,   ///< Algemene termijnenwet art. 3(1): the safe choice, since answering earlier is never wrong
    Equated ///< also Good Friday (art. 3(2)) and the days equated by royal decree (art. 3(3))
};

/// Easter Sunday of the Gregorian calendar (the anonymous algorithm of Meeus, Jones and Butcher).
QDate easterSunday(int year);

/// 27 April, or the day before when that is a Sunday.
QDate kingsDay(int year);

/// The public holidays of Algemene termijnenwet art. 3(1), in order; 5 May every year.
QList<QDate> coreHolidays(int year);

/// Good Friday and the days that a royal decree put on a par, in order. Extended when a decree appears.
QList<QDate> equatedHolidays(int year);

/// Why nobody works on a day.
enum class DayOff {
    None,
    Saturday,
    Sunday,
    NewYear,
    GoodFriday,
    EasterMonday,
    KingsDay,
    LiberationDay,
    Ascension,
    WhitMonday,
    Christmas,
    BoxingDay,
    Decree ///< put on a par by royal decree
};

/// The weekend is named before a holiday that falls in it.
DayOff dayOffOn(QDate day, HolidayMode mode);

/// Saturday, Sunday or a holiday of the mode.
bool isNonWorking(QDate day, HolidayMode mode);

/// The day itself or the first working day after it. Source: Regulation 1182/71 art. 3(4).
QDate shiftedToWorkingDay(QDate day, HolidayMode mode);
