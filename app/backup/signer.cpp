#include "app/backup/signer.h"

#include "app/vault/bytes.h"

#include <memory>
#include <sodium.h>

namespace {

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
    publicKey.resize(signed_document::publicKeySize);
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

Result<SeedSigner> ownSigner(const OpenVault &vault)
{
    auto seed = vault.backupKey();
    return seed ? signerOf(*std::move(seed)) : Result<SeedSigner>(seed.error());
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

Result<ReadySigner> readied(const SeedSigner &signer)
{
    auto key = signingKeyOf(signer);
    return key ? ReadySigner{signer.publicKey, *std::move(key)} : Result<ReadySigner>(key.error());
}

QByteArray signatureOf(const ReadySigner &signer, QByteArrayView message)
{
    QByteArray signature(signed_document::signatureSize, '\0');
    crypto_sign_detached(reinterpret_cast<unsigned char *>(signature.data()), nullptr, unsignedData(message),
        static_cast<unsigned long long>(message.size()), signer.key.data());
    return signature;
}

Result<QByteArray> signatureOf(const SeedSigner &signer, QByteArrayView message)
{
    const auto ready = readied(signer);
    return ready ? signatureOf(*ready, message) : Result<QByteArray>(ready.error());
}
