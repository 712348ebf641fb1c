#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"
#include "app/contacts/field_change.h"

#include <QList>

#include <optional>

class Connection;
struct Contact;

/// What stood in a field before, who changed it and why. Where a field came from: provenance_repository.h.
namespace field_history_repository {

Result<Id<FieldChange>> add(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, const FieldChange &change);

/// The newest first.
Result<QList<FieldChange>> list(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, int limit = 500);

/// One change, and whose it was.
struct Found
{
    FieldChange change;
    Id<Contact> contact;
};
Result<std::optional<Found>> byId(Connection &connection, FilingSystem filingSystem, Id<FieldChange> id);

/// Whether the field was once changed because a request asked for it.
Result<bool> correctedOnRequest(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, ContactField field);

} // namespace field_history_repository
