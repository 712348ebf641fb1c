#pragma once

#include "app/retention/contact_terms.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>

struct Contact;

/// A start moment for people of whom none is known.
struct StartOrder
{
    QList<Id<Contact>> contacts = {};
    RelationFactKind kind = RelationFactKind::RelationEnded;
    QDate on = {};
    /// Kept as the source of the moment.
    QString reason = {};
};

/// What such a moment would make of the terms of these people, as of a day; each is counted once, by the
/// first of these that holds.
struct StartPreview
{
    QDate asOf = {};
    qint64 over = 0;    ///< something is over at once, and was not
    qint64 known = 0;   ///< no start is missing of them any more, or they are gone: they are passed over
    qint64 unknown = 0; ///< one is still missing: a rule asks for another moment
    qint64 dueSoon = 0; ///< something ends within dueSoonDays
    qint64 running = 0; ///< a term runs from it, to a later day or without one for now
    /// People of whom this is over at once.
    QMap<DataCategory, qint64> overBy = {};
    /// The first day after today on which one of the new terms ends; null when none does.
    QDate firstEnd = {};

    qint64 people() const { return over + known + unknown + dueSoon + running; }
    /// Adds somebody as they stand without the moment and with it: the same categories in the same order.
    void add(const QList<CategoryTerm> &before, const QList<CategoryTerm> &after);

    friend bool operator==(const StartPreview &, const StartPreview &) = default;
};

/// What came of giving people a start moment.
struct StartsSettled
{
    int settled = 0;
    /// Who was passed over, by the code of why.
    QMap<QString, int> passedOver = {};
};
