#include "app/backup/stream_signature.h"

#include <sodium.h>

struct StreamSignature::State
{
    crypto_sign_state sign;
};

StreamSignature::StreamSignature() : m_state(std::make_unique<State>())
{
    crypto_sign_init(&m_state->sign);
}

StreamSignature::~StreamSignature() = default;

void StreamSignature::add(QByteArrayView bytes)
{
    crypto_sign_update(&m_state->sign, reinterpret_cast<const unsigned char *>(bytes.data()),
        static_cast<unsigned long long>(bytes.size()));
}

Result<QByteArray> StreamSignature::sign(const SeedSigner &signer)
{
    const auto key = signingKeyOf(signer);
    if (!key)
        return key.error();
    QByteArray signature(signatureSize, '\0');
    crypto_sign_final_create(
        &m_state->sign, reinterpret_cast<unsigned char *>(signature.data()), nullptr, key->data());
    return signature;
}

bool StreamSignature::isBy(QByteArrayView publicKey, QByteArrayView signature)
{
    if (publicKey.size() != publicKeySize || signature.size() != signatureSize)
        return false;
    return crypto_sign_final_verify(&m_state->sign, reinterpret_cast<const unsigned char *>(signature.data()),
               reinterpret_cast<const unsigned char *>(publicKey.data())) == 0;
}
