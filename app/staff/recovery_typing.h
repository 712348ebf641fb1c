#pragma once

#include "app/base/result.h"
#include "app/vault/secret_text.h"

/// A key that opens nothing yet (Staff::setRecoveryKey()). Unavailable "vault.memory".
Result<QString> drawnRecoveryKey();

/// Whether this can be the recovery key of some file. Invalid "recovery.group" with the number of the first
/// group that is wrong, or "recovery.length".
Outcome checkRecoveryKey(const SecretText &typed);

/// Whether what was typed from paper is the key that was shown. Invalid with the group that is wrong (a wrong
/// check character), or that it is another key.
Outcome checkTypedRecoveryKey(const QString &shown, const SecretText &typed);
