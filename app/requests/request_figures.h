#pragma once

#include "app/requests/request_line.h"

#include <QList>

#include <array>
#include <optional>

/// What requests are counted by. Each parts all of them: every request counts once in each group, so that
/// the figures of a group add up to the number that was received.
enum class RequestGroup {
    Kind,
    Channel,
    Stage,
    DaysLeft,
    Timing,
    Ending,
    Extension,
    Pause,
    Identity,
    Ground
};

inline constexpr std::array allRequestGroups = {RequestGroup::Kind, RequestGroup::Channel,
    RequestGroup::Stage, RequestGroup::DaysLeft, RequestGroup::Timing, RequestGroup::Ending,
    RequestGroup::Extension, RequestGroup::Pause, RequestGroup::Identity, RequestGroup::Ground};

/// How a request stands to its last day.
enum class RequestTiming {
    InTime,       ///< answered on its last day or before
    AnsweredLate, ///< answered after it
    Running,      ///< open, and the last day has not passed
    Overdue,      ///< open after its last day, without an answer
    NoAnswer      ///< closed without one: taken back, a duplicate, or the person was erased meanwhile
};

RequestTiming timingOf(const RequestLine &line, QDate today);

/// How many days a request has until its last day, as the chip of a deadline parts them (look.md 4.5).
enum class RequestDaysLeft { Late, UpToAWeek, UpToTwoWeeks, More, NothingDue };

RequestDaysLeft daysLeftOf(const RequestLine &line, QDate today);

/// Whether the notice of an extension was sent; it always says why (art. 12(3) GDPR).
enum class RequestExtension { None, WithReason };

RequestExtension extensionOf(const RequestLine &line);

/// One figure: how many requests stand alike, and one of them for its words.
struct RequestCount
{
    QString key;
    RequestLine sample;
    qint64 requests = 0;

    friend bool operator==(const RequestCount &, const RequestCount &) = default;
};

/// Under what a request counts in a group. Two requests stand alike when their keys are the same.
QString keyIn(RequestGroup group, const RequestLine &line, QDate today);

/// The figures of a group, in the order of the law and of the day, not of their size.
QList<RequestCount> countsIn(RequestGroup group, const QList<RequestLine> &lines, QDate today);

/// The days from receipt to answer of those that were answered, in the middle; between the two in the middle
/// where they are even. None where nothing was answered.
std::optional<double> medianDays(const QList<RequestLine> &lines);

qint64 pausedDays(const QList<RequestLine> &lines);
