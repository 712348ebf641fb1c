#pragma once

#include <QJsonObject>
#include <QString>

/// The fields of a receipt one by one, each under its JSON Pointer (RFC 6901): every value that holds no
/// other, and every list and object that is empty.
namespace receipt_fields {

/// Under which name the proof stands in a receipt.
inline const QString proofName = QStringLiteral("kk:proof");

/// The SHA-256 of the canonical form of each field, in hexadecimal; empty for what has no such form. The
/// proof is not among them.
QJsonObject digests(QJsonObject receipt);

/// The SHA-256 of the canonical form of the whole without its proof, in hexadecimal; empty where it has none.
QString wholeDigest(QJsonObject receipt);

} // namespace receipt_fields
