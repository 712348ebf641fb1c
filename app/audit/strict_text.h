#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QUuid>

#include <optional>

/// Values in lines of text that have one spelling only; nothing for any other.
namespace strict_text {

/// RFC 4648 section 4, with its padding.
std::optional<QByteArray> base64(QByteArrayView text);
/// Decimal, without sign and leading zeros.
std::optional<quint64> number(QByteArrayView text);
/// Lower case, with hyphens, without braces.
std::optional<QUuid> uuid(QByteArrayView text);
/// As uuid() reads it.
QByteArray spelled(const QUuid &uuid);

} // namespace strict_text
