#pragma once

#include "app/registers/holders.h"

class Connection;
struct Contact;

/// What the file knows of where one person's data went.
namespace holder_repository {

/// Their purposes and the lists they are on. Of the categories nothing is known here: that is the caller's.
Result<HeldOfPerson> tracesOf(Connection &connection, FilingSystem filingSystem, Id<Contact> contact);

} // namespace holder_repository
