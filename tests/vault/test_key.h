#pragma once

#include "app/vault/signed_document.h"

#include <QByteArray>

#include <sodium.h>

namespace tests {

/// A key pair that is the same in every run: its seed is one byte, 32 times.
class TestKey final
{
public:
    explicit TestKey(char seedByte)
    {
        const QByteArray seed(crypto_sign_SEEDBYTES, seedByte);
        crypto_sign_seed_keypair(raw(m_public), raw(m_secret), raw(seed));
    }

    const QByteArray &publicKey() const { return m_public; }

    Signer signer() const
    {
        return [secret = m_secret](QByteArrayView message) -> Result<QByteArray> {
            QByteArray signature(crypto_sign_BYTES, '\0');
            crypto_sign_detached(raw(signature), nullptr,
                reinterpret_cast<const unsigned char *>(message.data()), quint64(message.size()),
                raw(secret));
            return signature;
        };
    }

private:
    static unsigned char *raw(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }
    static const unsigned char *raw(const QByteArray &bytes)
    {
        return reinterpret_cast<const unsigned char *>(bytes.constData());
    }

    QByteArray m_public = QByteArray(crypto_sign_PUBLICKEYBYTES, '\0');
    QByteArray m_secret = QByteArray(crypto_sign_SECRETKEYBYTES, '\0');
};

} // namespace tests
