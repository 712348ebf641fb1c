#pragma once

#include "app/base/result.h"
#include "app/contacts/contact_details.h"

#include <QList>

class Connection;

/// Where post goes.
namespace postal_address_repository {

/// In the order in which they were added.
Result<QList<PostalAddress>> list(Connection &connection, FilingSystem filingSystem, Id<Contact> contact);
Result<Id<PostalAddress>> add(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, const PostalAddress &address);
/// Stores it over the one with its id; NotFound when the contact has none such.
Outcome replace(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, const PostalAddress &address);
Outcome remove(Connection &connection, FilingSystem filingSystem, Id<Contact> contact, Id<PostalAddress> id);

} // namespace postal_address_repository
