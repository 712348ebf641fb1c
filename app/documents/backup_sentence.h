#pragma once

#include <QString>

/// The sentence for what failed with a backup, the ledger of erasures or a recovery key
/// ("backup.pulled-out"), untranslated; null when none is known. %1 to %3 stand for the error's places.
const char *backupSentence(const QString &what);
