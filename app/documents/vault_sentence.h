#pragma once

#include <QString>

/// The sentence for what failed in opening an embedded file, in its keys or with its recovery key
/// ("vault.header"), untranslated; null when none is known. %1 to %3 stand for the error's places.
const char *vaultSentence(const QString &what);
