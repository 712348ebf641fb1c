#pragma once

#include <QString>

/// The sentence for what failed with a file that leaves ("leaving.plain-reason"), untranslated; null when
/// none is known.
const char *leavingSentence(const QString &what);
