#pragma once

#include <QString>

/// What went wrong with a letter or its template, as a sentence; null where it is nothing of that.
const char *letterSentence(const QString &what);
