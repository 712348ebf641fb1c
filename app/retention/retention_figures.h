#pragma once

#include "app/contacts/contact_kind.h"
#include "app/retention/contact_terms.h"

#include <QDate>
#include <QHash>
#include <QList>

#include <optional>

/// So many people of one kind who stand alike on one day.
struct RetentionCount
{
    ContactKind kind = ContactKind::Customer;
    ContactStanding standing = {};
    qint64 people = 0;
};

/// What must happen in one month.
struct RetentionMonth
{
    QDate month; ///< its first day
    qint64 toErase = 0;
    /// People of whom a consent ends and would have to be asked for again.
    qint64 toReconfirm = 0;

    friend bool operator==(const RetentionMonth &, const RetentionMonth &) = default;
};

/// How many people are overdue by a span of days.
struct OverdueAge
{
    int fromDays = 1;
    /// None: as long as it may be.
    std::optional<int> toDays = std::nullopt;
    qint64 people = 0;

    friend bool operator==(const OverdueAge &, const OverdueAge &) = default;
};

/// The dashboard's figures of one filing system on one day. They add up: every person is in exactly one
/// state.
struct RetentionFigures
{
    QDate asOf;
    QHash<ContactKind, QHash<RetentionState, qint64>> byKind;
    QList<RetentionMonth> months; ///< twelve, from the present one on
    /// The next day on which something must go; null when there is none.
    QDate nextDue;
    /// Who is overdue, by how long, the shortest first; together those whose term is over.
    QList<OverdueAge> overdue = {};
    /// On hold, to be looked at again by now.
    qint64 holdsToReview = 0;
    /// Of whom something is kept for a duty alone by now.
    qint64 inArchive = 0;

    qint64 people(ContactKind kind, RetentionState state) const { return byKind.value(kind).value(state); }
    qint64 people(RetentionState state) const;
    qint64 total() const;
};

/// Adds counts up as they stand on a day; an overdue person counts in the first month.
RetentionFigures retentionFigures(const QList<RetentionCount> &counts, QDate today);
