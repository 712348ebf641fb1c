#pragma once

#include "app/base/error.h"
#include "app/contacts/contact_file.h"
#include "app/documents/field_words.h"

/// The value of a field as people read it: days as the locale writes them, choices in words.
QString shownValue(ContactField field, const QString &value);
/// What may be chosen for a field, as the core stores it and in words; nothing for a field that is typed.
QList<std::pair<QString, QString>> choicesOf(ContactField field, FilingSystem filingSystem);
QString causeWord(EditCause cause);

/// Why a field cannot be changed directly for this cause; empty when it can.
QString lockSentence(ContactField field, FilingSystem filingSystem, EditCause cause, bool correctedOnRequest);

/// What went wrong with a contact, its fields named as people call them.
QString contactSentence(const Error &error);
