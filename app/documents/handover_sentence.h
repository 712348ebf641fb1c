#pragma once

#include <QString>

/// The sentence for what failed with a list that leaves, or with the register of who receives them
/// ("handover.plain-reason"), untranslated; null when none is known.
const char *handoverSentence(const QString &what);
