#pragma once

#include "app/contacts/contact_file.h"

/// What a field of a contact is called.
QString fieldWord(ContactField field);
/// The value of a field as people read it: days as the locale writes them, choices in words.
QString shownValue(ContactField field, const QString &value);
QString causeWord(EditCause cause);
