#pragma once

#include <QString>

/// The sentence for a file that others use or that can only be read ("file.in-use-by"), untranslated; null
/// when none is known. %1 to %4 stand for the error's places.
const char *sharingSentence(const QString &what);
