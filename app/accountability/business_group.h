#pragma once

#include "app/contacts/contact_kind.h"
#include "app/grounds/contact_ground.h"

#include <QDate>
#include <QString>

/// People at other organisations who are kept for the same reason, on the same ground and until the same end.
struct BusinessGroup
{
    ContactKind kind = ContactKind::Customer;
    /// The letter of art. 6(1) GDPR; empty where none is on record.
    QString basis = {};
    /// Empty where nobody said what for.
    QString purposeKey = {};
    /// The words of the reason and of the weighing, and the rule that ends it. The days of ContactGround are
    /// below, since they differ from one to the other.
    ContactGround ground = {};
    /// Whether days were decided on instead of a rule.
    bool hasOwnEnd = false;

    qint64 people = 0;
    /// Of those without a reason of their own: who is kept for the ground of a purpose.
    qint64 carried = 0;
    QDate firstReview = {};
    QDate firstEnd = {};
    QDate lastEnd = {};

    friend bool operator==(const BusinessGroup &, const BusinessGroup &) = default;
};

/// Words that were typed for fewer people than this are told of nobody: who they are could be read from them.
inline constexpr int fewestPeopleOfOwnWords = 5;
