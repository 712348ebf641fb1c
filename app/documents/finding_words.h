#pragma once

#include "app/findings/finding.h"

#include <QString>

/// Findings of forbidden text, in the language spoken now; never what stands there.
QString findingStateWord(Finding::State state);
/// "Note: what may be a citizen service number (BSN) (2 times)."
QString findingSentence(const Finding &finding);

/// The sentence for what failed about a finding; untranslated, null when it is about something else.
const char *findingErrorSentence(const QString &what);
