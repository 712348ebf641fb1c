#pragma once

#include "app/base/result.h"
#include "app/contacts/contact_details.h"

#include <QList>

class Connection;

/// How people are reached.
namespace contact_point_repository {

/// In the order in which they were added.
Result<QList<ContactPoint>> list(Connection &connection, FilingSystem filingSystem, Id<Contact> contact);
Result<Id<ContactPoint>> add(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, const ContactPoint &point);
/// Stores it over the one with its id; NotFound when the contact has none such.
Outcome replace(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, const ContactPoint &point);
/// Whether consent, a soft opt-in or a publication is of it: another address is then another one, not this
/// one under a new name.
Result<bool> isBound(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, Id<ContactPoint> id);
Outcome remove(Connection &connection, FilingSystem filingSystem, Id<Contact> contact, Id<ContactPoint> id);

} // namespace contact_point_repository
