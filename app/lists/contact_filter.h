#pragma once

#include "app/lists/list_query.h"

#include <QJsonObject>

/// Which people a member wants to see and in which order, as it is chosen and kept under a name. It holds
/// codes and numbers alone: what was typed to find somebody is never part of it, so an erasure leaves nobody
/// in it.
struct ContactFilter
{
    ContactKinds kinds = {};
    Id<Organisation> organisation = {};
    Id<Purpose> purpose = {};
    QList<ConsentState> consentStates = {};
    std::optional<RetentionState> retention = std::nullopt;
    /// The term ends within so many days of the day on which one looks.
    std::optional<int> dueWithin = std::nullopt;
    /// Or it ends between these days, both included.
    std::optional<QDate> dueFrom = std::nullopt;
    std::optional<QDate> dueTo = std::nullopt;
    ListMarks marks = {};
    ListSort sort = ListSort::Name;

    friend bool operator==(const ContactFilter &, const ContactFilter &) = default;
    /// Whether everybody is meant; the order does not count.
    bool isEmpty() const;

    /// What the list is asked on that day.
    ListFilter on(QDate today) const;

    QJsonObject toJson() const;
    /// What was kept; codes that are not known here are left out.
    static ContactFilter fromJson(const QJsonObject &json);
};
