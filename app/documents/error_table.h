#pragma once

#include <QString>

/// The sentence for what failed ("file.in-use"), untranslated; null when none is known. %1 to %4 stand for
/// the error's places.
const char *knownSentence(const QString &what);
