#pragma once

#include "app/base/filing_system.h"
#include "app/informing/informing_event.h"

#include <QMap>

/// Which of those who must be informed are meant.
enum class InformingFilter {
    Overdue, ///< their day is over
    Due,     ///< that, and those whose day comes within informingSoonDays
    Open     ///< everybody who was not informed yet
};

/// Somebody who must be informed, as lists show them.
struct InformingLine
{
    InformingDue due = {};
    /// The form of lists.
    QString name = {};
    QString source = {};
    /// Who it is is archived, and whoever looks does not see it: no name is given.
    bool isArchived = false;

    friend bool operator==(const InformingLine &, const InformingLine &) = default;
};

/// A piece of the list in the order of the days, and where the next piece begins.
struct InformingPage
{
    QList<InformingLine> lines = {};
    /// Behind the last line; none when there is nothing more.
    struct Cursor
    {
        QDate dueOn = {};
        Id<Contact> contact = {};
    };
    std::optional<Cursor> next = std::nullopt;
};

/// How many people must be informed, on a day.
struct InformingFigures
{
    qint64 overdue = 0;
    qint64 soon = 0;
    qint64 later = 0;
    /// The first day that is not over; null when none is.
    QDate nextDue = {};

    qint64 open() const { return overdue + soon + later; }
    qint64 of(InformingFilter filter) const;

    friend bool operator==(const InformingFigures &, const InformingFigures &) = default;
};

/// The figures of these days with how many people each has, as seen on `today`.
InformingFigures informingFigures(const QList<std::pair<QDate, qint64>> &days, QDate today);

/// The last day of a filter; null for all.
QDate lastDayOf(InformingFilter filter, QDate today);

/// Whom something is done for: those named, or everybody who is open in that way.
struct InformingWhom
{
    QList<Id<Contact>> contacts = {};
    std::optional<InformingFilter> filter = std::nullopt;
};

/// What became of recording for many, or would.
struct InformingOutcome
{
    int recorded = 0;
    /// Who cannot, by the name of the reason.
    QMap<QString, int> passedOver = {};
    /// What the events have in common; empty for a preview and for one person.
    QString bulkRef = {};
};
