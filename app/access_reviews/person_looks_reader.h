#pragma once

#include "app/access_reviews/person_looks.h"
#include "app/base/id.h"
#include "app/base/result.h"

class Connection;
struct Contact;

/// Who looked at a person, for the person themselves.
namespace person_looks_reader {

/// NotFound "contact.find".
Result<PersonLooks> looks(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, QDate from, QDate asOf);

/// Whether it names members of staff: not before the organisation chose so, since their function is enough
/// for who asks (CJEU C-579/21).
Result<bool> namesMembers(Connection &connection);
Outcome setNamesMembers(Connection &connection, bool isOn);

} // namespace person_looks_reader
