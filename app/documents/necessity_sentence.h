#pragma once

#include <QString>

/// The sentence for what failed about weighing interests, about what is needed, and about asking again;
/// untranslated, null when it is about something else.
const char *necessitySentence(const QString &what);
