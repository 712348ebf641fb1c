#pragma once

#include "app/base/result.h"
#include "app/vault/bytes.h"

#include <QString>

/// What a header holds instead of a sign-in name: BLAKE2b-256 keyed with the vault's UUID over
/// "klantkluis/vault/name/v1" and the name in NFKC, simplified and without case. It hides no name from who
/// guesses names; it keeps them out of sight.
Bytes<32> memberNameHash(const QUuid &vault, const QString &name);
