#pragma once

#include <QString>

/// The sentence for what failed in reading or taking in a file of people ("import.no-rows"), untranslated; null when
/// none is known. %1 to %3 stand for the error's places.
const char *importSentence(const QString &what);
