#pragma once

#include <QString>

/// The sentence for what is wrong with a retention rule, or failed about one; untranslated, null when it is
/// about something else.
const char *ruleSentenceOf(const QString &what);
