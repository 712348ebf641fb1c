#pragma once

#include <QString>

/// The sentence for what was wrong with an act of consent or its confirmation ("consent.detail-several"),
/// untranslated; null when none is known. %1 stands for the error's place.
const char *consentSentence(const QString &what);
