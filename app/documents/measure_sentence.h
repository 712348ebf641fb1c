#pragma once

#include <QString>

/// What went wrong with a test of a measure or an answer to a regulator, untranslated; null for any other
/// error.
const char *measureErrorSentence(const QString &what);
