#pragma once

#include "app/base/error.h"
#include "app/contacts/contact_file.h"
#include "app/documents/field_words.h"

/// The value of a field as people read it: days as the locale writes them, choices in words.
QString shownValue(ContactField field, const QString &value);
QString causeWord(EditCause cause);

/// What went wrong with a contact, its fields named as people call them.
QString contactSentence(const Error &error);
