#pragma once

#include "app/base/id.h"
#include "app/base/set_of.h"
#include "app/contacts/contact_kind.h"
#include "app/retention/contact_terms.h"

#include <QDate>
#include <QString>

struct Contact;

/// How somebody's consents stand, all lines taken together. Does not depend on the day; the numbers are
/// stored.
enum class ListConsent {
    NotAsked = 0,
    Complete = 1,  ///< every line that was asked is given
    Pending = 2,   ///< asked, deferred or waiting for confirmation
    Withdrawn = 3, ///< withdrawn, objected to or ended
    Expired = 4,
    OtherBasis = 5, ///< nothing rests on consent
    Refused = 6
};

/// What a row is marked with. Bits, stored.
enum class ListMark {
    Restricted = 0,
    MissingGround = 1,
    OpenRequest = 2,
    Archived = 3 ///< something of them is in the archive on the day that one looks; never stored
};

using ListMarks = SetOf<ListMark>;

using Standings = SetOf<Standing>;

/// One person as the list shows and finds them. Derived from the contact and all that hangs on it.
struct ListRow
{
    /// The place in the order of names; grows in steps with room between.
    quint32 rank = 0;
    Id<Contact> contact = {};
    ContactKind kind = ContactKind::Customer;
    QString name = {};
    QString organisation = {};
    QString email = {};
    QString phone = {};
    QString city = {};
    /// The customer or employee number.
    QString number = {};
    ListConsent consent = ListConsent::NotAsked;
    /// How many given consents end within consentExpiringDays of the first to end.
    int consentsEnding = 0;
    /// The first day on which one of the given consents no longer holds; null when none ends.
    QDate consentUntil = {};
    Standing standing = Standing::NoRule;
    /// The last day before something must go; null when no term runs.
    QDate dueOn = {};
    ListMarks marks = {};
    /// Not read for a page.
    QString sortKey = {};
    /// What search looks through, folded, one item a line. Not read for a page.
    QString haystack = {};

    FilingSystem filingSystem() const { return filingSystemOf(kind); }

    friend bool operator==(const ListRow &, const ListRow &) = default;
};

/// How many days before its end a consent counts as ending.
inline constexpr int consentExpiringDays = 30;

/// What the consent column says on a day.
struct ConsentMark
{
    enum class Kind { NotAsked, Complete, Pending, Ending, Withdrawn, Expired, OtherBasis, Refused };

    Kind kind = Kind::NotAsked;
    int count = 0; ///< for Ending

    friend bool operator==(const ConsentMark &, const ConsentMark &) = default;
};

/// What the consent column says on that day.
ConsentMark consentMark(const ListRow &row, QDate today);
/// What the retention column says on that day.
RetentionState retentionState(const ListRow &row, QDate today);
