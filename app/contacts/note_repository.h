#pragma once

#include "app/base/result.h"
#include "app/contacts/contact_details.h"

#include <QList>

class Connection;

/// What staff wrote down about people.
namespace note_repository {

/// The newest first.
Result<QList<Note>> list(Connection &connection, FilingSystem filingSystem, Id<Contact> contact);
Result<Id<Note>> add(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, const Note &note);
/// Stores the text over the version it was read at; ChangedMeanwhile when that is no longer the one stored.
Outcome replace(Connection &connection, FilingSystem filingSystem, Id<Contact> contact, const Note &note);
Outcome remove(Connection &connection, FilingSystem filingSystem, Id<Contact> contact, Id<Note> id);

} // namespace note_repository
