#pragma once

#include "app/base/result.h"
#include "app/contacts/contact_details.h"

#include <QList>

class Connection;

/// The numbers and names that systems know people by.
namespace identifier_repository {

/// In the order in which they were added.
Result<QList<Identifier>> list(Connection &connection, FilingSystem filingSystem, Id<Contact> contact);
Result<Id<Identifier>> add(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, const Identifier &identifier);
/// Stores it over the one with its id; NotFound when the contact has none such.
Outcome replace(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, const Identifier &identifier);
Outcome remove(Connection &connection, FilingSystem filingSystem, Id<Contact> contact, Id<Identifier> id);

} // namespace identifier_repository
