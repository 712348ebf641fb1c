#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QLatin1StringView>

#include <functional>

/// Gives the Ed25519 signature (64 bytes, RFC 8032) of a message by a key that it alone knows.
using Signer = std::function<Result<QByteArray>(QByteArrayView message)>;

/// Documents of bytes that one person signed. What is signed begins with the kind of the document, so that a
/// signature under one kind never passes for one under another (security.md 4.3).
namespace signed_document {

inline constexpr qsizetype publicKeySize = 32;
inline constexpr qsizetype signatureSize = 64;

/// "klantkluis/<kind>/v1" and the TLV of the document. `kind` is of lower-case letters and hyphens.
QByteArray message(QLatin1StringView kind, QByteArrayView document);

/// Internal "document.signature" for a signer that gives no signature.
Result<QByteArray> sign(QLatin1StringView kind, QByteArrayView document, const Signer &signer);

/// Damaged "document.signature" unless the owner of the key signed exactly this under this kind.
Outcome verify(
    QLatin1StringView kind, QByteArrayView document, QByteArrayView signature, QByteArrayView publicKey);

/// Whether the owner of the key signed this message as it is; false for keys and signatures of another
/// length.
bool isSigned(QByteArrayView message, QByteArrayView signature, QByteArrayView publicKey);

} // namespace signed_document
