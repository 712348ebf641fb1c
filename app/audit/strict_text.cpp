#include "app/audit/strict_text.h"

namespace strict_text {

std::optional<QByteArray> base64(QByteArrayView text)
{
    const QByteArray spelling = text.toByteArray();
    const auto read = QByteArray::fromBase64Encoding(spelling, QByteArray::AbortOnBase64DecodingErrors);
    if (!read || (*read).toBase64() != spelling)
        return std::nullopt;
    return *read;
}

std::optional<quint64> number(QByteArrayView text)
{
    bool isNumber = false;
    const quint64 read = text.toByteArray().toULongLong(&isNumber);
    if (!isNumber || QByteArray::number(read) != text)
        return std::nullopt;
    return read;
}

std::optional<QUuid> uuid(QByteArrayView text)
{
    const QUuid read = QUuid::fromString(QString::fromLatin1(text));
    if (read.isNull() || spelled(read) != text)
        return std::nullopt;
    return read;
}

QByteArray spelled(const QUuid &uuid)
{
    return uuid.toByteArray(QUuid::WithoutBraces);
}

} // namespace strict_text
