#pragma once

#include <QString>

/// The sentence for what failed with a document for the file ("document.own-draft") or the privacy statement,
/// untranslated; null when none is known.
const char *accountabilitySentence(const QString &what);
