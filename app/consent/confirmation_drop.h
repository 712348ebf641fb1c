#pragma once

#include "app/base/result.h"
#include "app/consent/consent_token.h"

#include <QByteArray>
#include <QList>

/// Second steps as a form in the web drops them, in a file that this program takes in:
///
///     {"format": "klantkluis/confirmations/v1", "entries": [
///       {"token": "...", "confirmed_at": "2026-03-14T15:00:00Z", "ip": "...", "user_agent": "...",
///        "mac": "64 hexadecimal digits"}]}
///
/// `mac` is HMAC-SHA-256 under the key that form and program share, of the UTF-8 bytes of
/// "klantkluis/confirmation/v1", token, confirmed_at, ip and user_agent as they stand there (empty where they
/// are left out), each ended by a line feed; none of them holds a control character.
namespace confirmation_drop {

inline constexpr qsizetype keySize = 32;
/// The largest file that is looked into.
inline constexpr qsizetype largest = 16 * 1024 * 1024;

/// What a form would write as `mac`.
QByteArray macOf(QByteArrayView key, const QString &token, const QString &confirmedAt, const QString &address,
    const QString &agent);

/// Every entry in its order: the confirmation, or why it is none ("drop.entry", "drop.forged"). Invalid
/// "drop.file" for what is no such file at all, "drop.too-large".
Result<QList<Result<TokenConfirmation>>> read(QByteArrayView file, QByteArrayView key);

} // namespace confirmation_drop
