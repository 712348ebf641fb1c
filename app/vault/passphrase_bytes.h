#pragma once

#include "app/vault/secret_text.h"

#include <functional>

/// Shows a text to `visit` piece by piece, for what only Qt can do with letters. A piece is one sign of ASCII
/// with the others that follow it, so that what normalising makes of the pieces is what it makes of the
/// whole: nothing in ASCII joins what stands before it. Each piece is wiped when `visit` is done with it. Of
/// what Qt makes inside `visit` the caller wipes what it is given; buffers that Qt outgrows on the way it
/// frees as they are, and they hold one piece at most.
void eachPiece(QByteArrayView utf8, const std::function<void(QStringView)> &visit);

/// Overwrites a text, unless it is shared.
void wipe(QString &text);

/// The passphrase as it is hashed: NFKC, UTF-8 (domain.md 10.4).
Result<SecretBytes> preparedPassphrase(const SecretText &passphrase);
