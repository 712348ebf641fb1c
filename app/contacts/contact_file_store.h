#pragma once

#include "app/base/result.h"
#include "app/contacts/contact_file.h"
#include "app/contacts/field_change.h"
#include "app/contacts/field_edit.h"

class Connection;
class OrganisationBook;

/// Reads everything kept of a contact, and writes single fields of it. The one place where a field of the
/// edit table meets the rows that hold it; edits and corrections on request use it alike.
namespace contact_file_store {

Result<std::optional<ContactFile>> find(Connection &connection, FilingSystem filingSystem, Id<Contact> id);

/// Writes accepted values (field_value.h) over what the file says, with a line of history and a provenance
/// for each field that really changes, and raises the contact's version. `origin` tells cause, source,
/// request, who and when; its other members are filled in here. ChangedMeanwhile when the file is no longer
/// the stored version. Answers the changes made. Checks no rights. `organisations`: of whoever writes many
/// people.
Result<QList<FieldChange>> put(Connection &connection, const ContactFile &file, const QList<FieldEdit> &edits,
    const FieldChange &origin, OrganisationBook *organisations = nullptr);

} // namespace contact_file_store
