#pragma once

#include "app/base/filing_system.h"
#include "app/base/id.h"
#include "app/base/result.h"

class Connection;
struct Contact;

/// The name-ordered list from which people are browsed and searched; derived from the contacts.
namespace contact_list_repository {

/// Writes the row of one contact anew from its sources, at its place in the order.
Outcome refresh(Connection &connection, FilingSystem filingSystem, Id<Contact> contact);
Outcome remove(Connection &connection, FilingSystem filingSystem, Id<Contact> contact);

} // namespace contact_list_repository
