#pragma once

#include <QString>

/// The sentence for what was wrong with a request or a step of it ("request.stage"), untranslated; null when
/// none is known.
const char *requestSentence(const QString &what);
