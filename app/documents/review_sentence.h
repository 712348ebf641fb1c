#pragma once

#include <QString>

/// The sentence for what failed with a review session or its minutes ("review.claimed"), untranslated; null
/// when none is known.
const char *reviewSentence(const QString &what);
