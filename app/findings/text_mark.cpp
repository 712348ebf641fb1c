#include "app/findings/text_mark.h"

#include <sodium.h>

QByteArray textMark(QByteArrayView key, QByteArrayView text)
{
    static_assert(textMarkKeySize == crypto_auth_hmacsha256_KEYBYTES);
    if (key.size() != textMarkKeySize)
        return {};
    QByteArray mark(crypto_auth_hmacsha256_BYTES, Qt::Uninitialized);
    crypto_auth_hmacsha256(reinterpret_cast<unsigned char *>(mark.data()),
        reinterpret_cast<const unsigned char *>(text.data()), static_cast<unsigned long long>(text.size()),
        reinterpret_cast<const unsigned char *>(key.data()));
    return mark;
}
