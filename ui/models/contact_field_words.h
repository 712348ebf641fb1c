#pragma once

#include "app/contacts/contact_file.h"
#include "app/documents/field_words.h"

/// The value of a field as people read it: days as the locale writes them, choices in words.
QString shownValue(ContactField field, const QString &value);
QString causeWord(EditCause cause);
