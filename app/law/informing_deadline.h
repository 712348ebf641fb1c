#pragma once

#include "app/law/holidays.h"

#include <QDate>

#include <optional>

/// Where the organisation has somebody's data from, which decides the article that asks to inform them.
enum class DataOrigin {
    Person = 13,   ///< from the person themselves: art. 13 GDPR
    Elsewhere = 14 ///< from anybody or anything else: art. 14 GDPR
};

/// What decides by when somebody must have been informed. All are local calendar days.
struct InformingClock
{
    DataOrigin origin = DataOrigin::Person;
    QDate obtainedOn;
    /// When the organisation first turned to the person.
    std::optional<QDate> firstContactOn = std::nullopt;
    /// When the data first went to another recipient, a processor included (art. 4(9) GDPR).
    std::optional<QDate> firstDisclosureOn = std::nullopt;

    friend bool operator==(const InformingClock &, const InformingClock &) = default;
};

/// Why the day is the one it is. The numbers are stored.
enum class InformingCause {
    Collection = 1,   ///< art. 13(1): when the data is obtained
    Month = 2,        ///< art. 14(3)(a): within one month after obtaining the data
    FirstContact = 3, ///< art. 14(3)(b): at the latest at the first communication with the person
    Disclosure = 4    ///< art. 14(3)(c): at the latest when the data is first disclosed
};

/// The last day on which somebody can be informed in time.
struct InformingTerm
{
    QDate on;
    InformingCause cause = InformingCause::Collection;

    friend bool operator==(const InformingTerm &, const InformingTerm &) = default;
};

/// Data from the person: the day it was obtained (art. 13(1) GDPR). Data from elsewhere: the earliest of one
/// month after it was obtained, the first contact and the first disclosure (art. 14(3)). The month is a
/// period of Regulation (EEC, Euratom) 1182/71: the day of obtaining does not count, a month that has no such
/// day ends on its last one, and an end on a day off moves to the next working day (art. 3(1), (2)(c) and
/// (4)). Contact and disclosure are moments and no periods: their day stands, also on a Sunday.
InformingTerm informingTerm(const InformingClock &clock, HolidayMode mode);

/// The same after a later contact or disclosure on `day`: it only ever moves forward, and only for data from
/// elsewhere.
InformingTerm movedForward(const InformingTerm &term, DataOrigin origin, QDate day, InformingCause cause);

/// How many days before the last one it is said that somebody must be informed soon.
inline constexpr int informingSoonDays = 7;

/// How a term stands on a day.
enum class InformingUrgency {
    Later,
    Soon, ///< within informingSoonDays, today included
    Overdue
};

InformingUrgency informingUrgency(QDate due, QDate today);
