#pragma once

#include "app/base/instant.h"

#include <QDate>
#include <QList>
#include <QStringList>

/// What a look at the trail of a month watches for (domain.md 10.2).
namespace log_rules {

/// Looks are counted by quarters of an hour: what a time zone can be off by.
inline constexpr qint64 quarter = 15 * Instant::minute;
/// Office hours, in the organisation's time zone: from seven up to seven on working days.
inline constexpr int dayBegins = 7;
inline constexpr int dayEnds = 19;
/// More people than this within any hour are told.
inline constexpr int manyRecords = 50;
/// How many looks are drawn.
inline constexpr int sampleSize = 20;

bool isOutOfHours(Instant moment);

/// Acts by which somebody looked at one person.
const QStringList &looks();
/// Acts by which hidden data of one person was shown.
const QStringList &hiddenLooks();
/// Acts by which data of people left.
const QStringList &exports();

/// Where more than manyRecords can lie within an hour, by the number of people looked at in each quarter, the
/// oldest first: the first and last quarter of each stretch. What lies outside of these needs no closer look.
struct BusyQuarters
{
    qint64 first = 0;
    qint64 last = 0;

    friend bool operator==(const BusyQuarters &, const BusyQuarters &) = default;
};
QList<BusyQuarters> busyQuarters(const QList<std::pair<qint64, qint64>> &looksByQuarter);

} // namespace log_rules
