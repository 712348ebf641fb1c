#pragma once

#include "app/contacts/covered_fields.h"

#include <QString>

/// What is covered of a person and why somebody looked at it, in the language spoken now.
QString coveredGroupWord(CoveredGroup group);
QString viewReasonWord(ViewReason reason);
/// "Class: special"
QString classSentence(DataClass dataClass);

/// The sentence for a refusal to uncover something; untranslated, null when it is about something else.
const char *coveredErrorSentence(const QString &what);
