#include "app/backup/signer.h"

#include <memory>
#include <sodium.h>

namespace {

static_assert(signatureSize == crypto_sign_BYTES && publicKeySize == crypto_sign_PUBLICKEYBYTES);

const unsigned char *bytesOf(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

Error noSeed(Failure failure)
{
    return {failure, QStringLiteral("backup.seed")};
}

/// The expanded key; `publicKey` is filled with what belongs to it.
Result<SecretBytes> expanded(const SecretBytes &seed, QByteArray &publicKey)
{
    if (seed.size() != crypto_sign_SEEDBYTES)
        return noSeed(Failure::Invalid);
    auto key = SecretBytes::zeroed(crypto_sign_SECRETKEYBYTES);
    if (!key)
        return key;
    publicKey.resize(publicKeySize);
    crypto_sign_seed_keypair(reinterpret_cast<unsigned char *>(publicKey.data()), key->data(), seed.data());
    return key;
}

} // namespace

Result<SeedSigner> signerOf(SecretBytes seed)
{
    QByteArray publicKey;
    if (const auto key = expanded(seed, publicKey); !key)
        return key.error();
    // A std::function must be copyable, the seed must not.
    const auto held = std::make_shared<SecretBytes>(std::move(seed));
    return SeedSigner{publicKey, [held] { return held->clone(); }};
}

Result<SecretBytes> signingKeyOf(const SeedSigner &signer)
{
    if (!signer.seed)
        return noSeed(Failure::Invalid);
    const auto seed = signer.seed();
    if (!seed)
        return seed.error();
    QByteArray publicKey;
    auto key = expanded(*seed, publicKey);
    if (key && publicKey != signer.publicKey)
        return noSeed(Failure::Refused);
    return key;
}

Result<QByteArray> signatureOf(const SeedSigner &signer, QByteArrayView message)
{
    const auto key = signingKeyOf(signer);
    if (!key)
        return key.error();
    QByteArray signature(signatureSize, '\0');
    crypto_sign_detached(reinterpret_cast<unsigned char *>(signature.data()), nullptr, bytesOf(message),
        static_cast<unsigned long long>(message.size()), key->data());
    return signature;
}

bool isSignedBy(QByteArrayView publicKey, QByteArrayView message, QByteArrayView signature)
{
    return publicKey.size() == publicKeySize && signature.size() == signatureSize &&
        crypto_sign_verify_detached(bytesOf(signature), bytesOf(message),
            static_cast<unsigned long long>(message.size()), bytesOf(publicKey)) == 0;
}
