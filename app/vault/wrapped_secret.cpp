#include "app/vault/wrapped_secret.h"

#include "app/vault/bytes.h"

#include <sodium.h>

namespace wrapped_secret {

namespace {

constexpr char format = 1;
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype cipherAt = 1 + nonceSize;
constexpr size_t most = 65536;

QByteArray boundTo(QByteArrayView purpose)
{
    return QByteArrayLiteral("klantkluis/wrapped/v1") + purpose.toByteArray();
}

bool isKey(const SecretBytes &key)
{
    return key.size() == crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
}

} // namespace

Result<QByteArray> wrap(const SecretBytes &wrapKey, QByteArrayView purpose, const SecretBytes &secret)
{
    if (!isKey(wrapKey))
        return Error{Failure::Internal, QStringLiteral("vault.key-size")};
    if (secret.size() > most)
        return Error{Failure::Invalid, QStringLiteral("vault.secret-size")};
    QByteArray blob(cipherAt + qsizetype(secret.size()) + tagSize, '\0');
    auto *bytes = reinterpret_cast<unsigned char *>(blob.data());
    bytes[0] = format;
    randombytes_buf(bytes + 1, size_t(nonceSize));
    const QByteArray bound = boundTo(purpose);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytes + cipherAt, nullptr, secret.data(), secret.size(),
        unsignedData(bound), static_cast<unsigned long long>(bound.size()), nullptr, bytes + 1,
        wrapKey.data());
    return blob;
}

Result<SecretBytes> unwrap(const SecretBytes &wrapKey, QByteArrayView purpose, QByteArrayView blob)
{
    const Error damaged{Failure::Damaged, QStringLiteral("vault.secret")};
    if (!isKey(wrapKey) || blob.size() < cipherAt + tagSize ||
        size_t(blob.size()) > size_t(cipherAt + tagSize) + most || blob.front() != format)
        return damaged;
    auto secret = SecretBytes::zeroed(size_t(blob.size() - cipherAt - tagSize));
    if (!secret)
        return secret;
    const QByteArray bound = boundTo(purpose);
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(secret->data(), nullptr, nullptr,
        unsignedData(blob) + cipherAt, static_cast<unsigned long long>(blob.size() - cipherAt),
        unsignedData(bound), static_cast<unsigned long long>(bound.size()), unsignedData(blob) + 1,
        wrapKey.data());
    if (failed)
        return damaged;
    return secret;
}

} // namespace wrapped_secret
