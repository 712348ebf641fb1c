#pragma once

#include "app/law/holidays.h"

#include <QDate>
#include <QList>

#include <optional>

/// The clock of a request standing still: a question was asked, and answered later or not yet.
struct ClockPause
{
    QDate askedOn;
    std::optional<QDate> answeredOn = std::nullopt;

    friend bool operator==(const ClockPause &, const ClockPause &) = default;
};

/// What decides when a request must be answered. All are local calendar days.
struct RequestClock
{
    QDate receivedOn;
    QList<ClockPause> pauses = {};
    /// When the notice of extension went out; it counts only if sent within the first month (art. 12(3)
    /// GDPR).
    std::optional<QDate> extensionSentOn = std::nullopt;

    friend bool operator==(const RequestClock &, const RequestClock &) = default;
};

/// One month after receipt, moved to a working day: the date to steer by. Art. 12(3) GDPR, Regulation
/// 1182/71.
QDate dueSafe(QDate receivedOn, HolidayMode mode);

/// Three months after receipt as one period, never the shifted date plus two months.
QDate dueExtended(QDate receivedOn, HolidayMode mode);

/// Within so many working days a question is asked without undue delay: our own rule (domain.md 4.3), for the
/// law gives no number, neither for who asks (art. 12(6) GDPR) nor for what is meant (recital 63).
inline constexpr int workingDaysToAsk = 3;

/// The last day on which a question that follows on these still stops the clock: so many working days after
/// receipt, or after the answer to an earlier one that stopped it.
QDate askedLatest(QDate receivedOn, const QList<ClockPause> &pauses, HolidayMode mode);

/// Of the pauses those that stop the clock, the earliest first: asked in time after receipt, or between the
/// answer to an earlier one of them and as long again. Who asked too late has let that time go by, and no
/// answer that comes in afterwards makes up for it.
QList<ClockPause> countedPauses(QDate receivedOn, QList<ClockPause> pauses, HolidayMode mode);

/// Whether a question stops the clock, one of the pauses or one more that is about to be asked.
bool stopsTheClock(const ClockPause &question, QDate receivedOn, QList<ClockPause> pauses, HolidayMode mode);

/// One month plus the days that answered questions took which were asked in time; overlapping days count
/// once.
QDate dueSuspended(QDate receivedOn, const QList<ClockPause> &pauses, HolidayMode mode);

/// Three months plus the same days.
QDate dueExtendedSuspended(QDate receivedOn, const QList<ClockPause> &pauses, HolidayMode mode);

/// The last day on which the notice of extension may be sent.
QDate extensionNoticeLatest(QDate receivedOn, HolidayMode mode);

/// True when a notice of extension went out in time.
bool isExtended(const RequestClock &clock, HolidayMode mode);

/// How many months count now: one, or three when validly extended.
int termMonths(const RequestClock &clock, HolidayMode mode);

/// The safe date that counts now: after one month, or after three when validly extended.
QDate dueNow(const RequestClock &clock, HolidayMode mode);

/// The same with pauses: shown beside the safe date, never steered by.
QDate dueNowSuspended(const RequestClock &clock, HolidayMode mode);

/// The days on which answered questions were open, in time or not; overlapping days count once.
qint64 pausedDays(QList<ClockPause> pauses);

/// How urgent a request is. Source: look.md 4.5.
enum class DeadlineLevel {
    Neutral, ///< more than 14 days left
    Info,    ///< 8 to 14 days
    Warn,    ///< 1 to 7 days
    Today,
    Late,
    Paused ///< a question to the requester is open, and was asked in time
};

/// What a deadline chip shows: how urgent, how many days are left (negative: too late), and until when.
struct DeadlineChip
{
    DeadlineLevel level = DeadlineLevel::Neutral;
    qint64 days = 0;
    QDate due = {};
    bool extended = false;
    /// A question is open that was asked too late to stop the clock.
    bool askedLate = false;

    friend bool operator==(const DeadlineChip &, const DeadlineChip &) = default;
};

/// The chip of an open request as it stands on a day; a question that is open takes no day off the safe one,
/// so what is late stays late (domain.md 4.3).
DeadlineChip deadlineChip(QDate due, QDate today, bool isPaused = false, bool isExtended = false);
