#pragma once

#include <QString>

/// The sentence of an error about the record of processing activities, to be translated in the context
/// "Errors"; null for any other.
const char *activitySentence(const QString &what);
