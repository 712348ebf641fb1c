#pragma once

#include <QString>

/// The sentence for what the gate could not answer or record ("gate.future"), untranslated; null when none is
/// known.
const char *gateErrorSentence(const QString &what);
