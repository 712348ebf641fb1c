#pragma once

#include <QString>

/// The sentence for what failed with the trail of everything done ("trail.rolled-back"), untranslated; null
/// when none is known. %1 and %2 stand for the error's places.
const char *trailSentence(const QString &what);
