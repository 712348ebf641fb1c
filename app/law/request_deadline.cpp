#include "app/law/request_deadline.h"

#include <algorithm>

namespace {

constexpr int firstTerm = 1;
constexpr int extendedTerm = 3;

QDate due(QDate receivedOn, int months, qint64 extraDays, HolidayMode mode)
{
    return shiftedToWorkingDay(receivedOn.addMonths(months).addDays(extraDays), mode);
}

QDate lastWorkingDayToAsk(QDate since, HolidayMode mode)
{
    QDate day = since;
    for (int working = 0; working < workingDaysToAsk; ++working)
        day = shiftedToWorkingDay(day.addDays(1), mode);
    return day;
}

DeadlineLevel levelOf(qint64 days)
{
    if (days < 0)
        return DeadlineLevel::Late;
    if (days == 0)
        return DeadlineLevel::Today;
    if (days <= 7)
        return DeadlineLevel::Warn;
    return days <= 14 ? DeadlineLevel::Info : DeadlineLevel::Neutral;
}

} // namespace

qint64 pausedDays(QList<ClockPause> pauses)
{
    std::sort(pauses.begin(), pauses.end(),
        [](const ClockPause &a, const ClockPause &b) { return a.askedOn < b.askedOn; });
    qint64 days = 0;
    QDate counted;
    for (const ClockPause &pause : std::as_const(pauses)) {
        if (!pause.answeredOn)
            continue;
        const QDate from = counted.isValid() ? std::max(counted, pause.askedOn) : pause.askedOn;
        if (*pause.answeredOn > from) {
            days += from.daysTo(*pause.answeredOn);
            counted = *pause.answeredOn;
        }
    }
    return days;
}

QDate askedLatest(QDate receivedOn, const QList<ClockPause> &pauses, HolidayMode mode)
{
    QDate latest = lastWorkingDayToAsk(receivedOn, mode);
    for (const ClockPause &pause : countedPauses(receivedOn, pauses, mode)) {
        if (pause.answeredOn)
            latest = std::max(latest, lastWorkingDayToAsk(*pause.answeredOn, mode));
    }
    return latest;
}

QList<ClockPause> countedPauses(QDate receivedOn, QList<ClockPause> pauses, HolidayMode mode)
{
    std::sort(pauses.begin(), pauses.end(),
        [](const ClockPause &a, const ClockPause &b) { return a.askedOn < b.askedOn; });
    const QDate latest = lastWorkingDayToAsk(receivedOn, mode);
    QList<ClockPause> counted;
    for (const ClockPause &pause : std::as_const(pauses)) {
        const bool isFollowing =
            std::any_of(counted.cbegin(), counted.cend(), [&](const ClockPause &earlier) {
                return earlier.answeredOn && pause.askedOn >= *earlier.answeredOn &&
                    pause.askedOn <= lastWorkingDayToAsk(*earlier.answeredOn, mode);
            });
        if (pause.askedOn <= latest || isFollowing)
            counted.append(pause);
    }
    return counted;
}

bool stopsTheClock(const ClockPause &question, QDate receivedOn, QList<ClockPause> pauses, HolidayMode mode)
{
    if (!pauses.contains(question))
        pauses.append(question);
    return countedPauses(receivedOn, std::move(pauses), mode).contains(question);
}

QDate dueSafe(QDate receivedOn, HolidayMode mode)
{
    return due(receivedOn, firstTerm, 0, mode);
}

QDate dueExtended(QDate receivedOn, HolidayMode mode)
{
    return due(receivedOn, extendedTerm, 0, mode);
}

QDate dueSuspended(QDate receivedOn, const QList<ClockPause> &pauses, HolidayMode mode)
{
    return due(receivedOn, firstTerm, pausedDays(countedPauses(receivedOn, pauses, mode)), mode);
}

QDate dueExtendedSuspended(QDate receivedOn, const QList<ClockPause> &pauses, HolidayMode mode)
{
    return due(receivedOn, extendedTerm, pausedDays(countedPauses(receivedOn, pauses, mode)), mode);
}

QDate extensionNoticeLatest(QDate receivedOn, HolidayMode mode)
{
    return dueSafe(receivedOn, mode);
}

bool isExtended(const RequestClock &clock, HolidayMode mode)
{
    return clock.extensionSentOn && *clock.extensionSentOn <= extensionNoticeLatest(clock.receivedOn, mode);
}

int termMonths(const RequestClock &clock, HolidayMode mode)
{
    return isExtended(clock, mode) ? extendedTerm : firstTerm;
}

QDate dueNow(const RequestClock &clock, HolidayMode mode)
{
    return isExtended(clock, mode) ? dueExtended(clock.receivedOn, mode) : dueSafe(clock.receivedOn, mode);
}

QDate dueNowSuspended(const RequestClock &clock, HolidayMode mode)
{
    return isExtended(clock, mode) ? dueExtendedSuspended(clock.receivedOn, clock.pauses, mode)
                                   : dueSuspended(clock.receivedOn, clock.pauses, mode);
}

DeadlineChip deadlineChip(QDate due, QDate today, bool isPaused, bool isExtended)
{
    const qint64 days = today.daysTo(due);
    return {isPaused && days >= 0 ? DeadlineLevel::Paused : levelOf(days), days, due, isExtended, false};
}
