#pragma once

#include "app/consent/consent_state.h"
#include "app/contacts/contact.h"
#include "app/contacts/contact_details.h"
#include "app/lists/list_row.h"

/// Everything that a row of the list is made from.
struct ListInputs
{
    Contact contact;
    QString organisation = {};
    /// In the order in which they were added: the first of a kind is shown.
    QList<ContactPoint> points = {};
    QList<PostalAddress> addresses = {};
    QList<Identifier> identifiers = {};
    QList<ConsentStanding> consents = {};
    bool hasOtherGround = false;
    ContactStanding standing = {};
    bool hasOpenRequest = false;
};

/// The row as it is stored, without its rank.
ListRow makeListRow(const ListInputs &inputs);

/// The consent columns of a row: the line that matters most decides (look.md 4.10).
void summariseConsents(const QList<ConsentStanding> &consents, bool hasOtherGround, ListRow &row);
