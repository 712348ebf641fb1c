#pragma once

#include "app/base/id.h"
#include "app/contacts/contact_kind.h"
#include "app/grounds/ground_end.h"

#include <QString>

struct Contact;
struct Request;

/// Somebody whom nothing carries the keeping of any more, or nothing that was looked at in time.
struct Orphan
{
    Id<Contact> contact = {};
    ContactKind kind = ContactKind::Customer;
    /// As the list of contacts has it.
    QString name = {};
    GroundEnd end = {};
    /// Their erasure is asked for already.
    bool erasureOpen = false;
    /// Who it is is archived, and whoever looks does not see it: no name is given.
    bool isArchived = false;

    /// The last day on which they should be erased.
    QDate eraseBy(int daysToErase) const { return end.from.addDays(daysToErase); }

    friend bool operator==(const Orphan &, const Orphan &) = default;
};
