#pragma once

#include <QString>

/// The sentence for what failed with an agreement or what a processor does under it ("agreement.fields"),
/// untranslated; null when none is known.
const char *agreementErrorSentence(const QString &what);
