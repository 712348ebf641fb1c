#pragma once

#include "app/base/result.h"
#include "app/contacts/contact.h"
#include "app/contacts/contact_details.h"
#include "app/contacts/edit_rule.h"

/// Writes an accepted value (field_value.h) into the part of an address that the field names.
void setField(PostalAddress &address, ContactField field, const QString &value);

/// Writes an accepted value into a contact itself, with the key that lists sort it by. Invalid for a field
/// that a contact does not keep.
Outcome setField(Contact &contact, ContactField field, const QString &value);
