#include "app/backup/stream_signature.h"

#include "app/vault/bytes.h"

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
    crypto_sign_update(&m_state->sign, unsignedData(bytes), static_cast<unsigned long long>(bytes.size()));
}

Result<QByteArray> StreamSignature::sign(const SeedSigner &signer)
{
    const auto key = signingKeyOf(signer);
    if (!key)
        return key.error();
    QByteArray signature(signed_document::signatureSize, '\0');
    crypto_sign_final_create(
        &m_state->sign, reinterpret_cast<unsigned char *>(signature.data()), nullptr, key->data());
    return signature;
}

bool StreamSignature::isBy(QByteArrayView publicKey, QByteArrayView signature)
{
    if (publicKey.size() != signed_document::publicKeySize ||
        signature.size() != signed_document::signatureSize)
        return false;
    return crypto_sign_final_verify(&m_state->sign, unsignedData(signature), unsignedData(publicKey)) == 0;
}
