#include "app/vault/sha256.h"

#include <algorithm>
#include <memory>
#include <openssl/evp.h>
#include <sodium.h>

namespace {

struct ContextDeleter
{
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};

using Context = std::unique_ptr<EVP_MD_CTX, ContextDeleter>;

/// Ready to be begun again and again without a look-up of the algorithm; none where OpenSSL has no memory for
/// it.
Context freshContext()
{
    Context context(EVP_MD_CTX_new());
    if (!context || EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr) != 1)
        return {};
    return context;
}

bool hashed(EVP_MD_CTX *context, std::initializer_list<QByteArrayView> parts, Digest &digest)
{
    if (!context || EVP_DigestInit_ex(context, nullptr, nullptr) != 1)
        return false;
    for (const QByteArrayView part : parts) {
        if (EVP_DigestUpdate(context, part.data(), size_t(part.size())) != 1)
            return false;
    }
    return EVP_DigestFinal_ex(context, digest.bytes.data(), nullptr) == 1;
}

/// The same by libsodium, which can neither fail nor needs memory.
Digest hashedSlowly(std::initializer_list<QByteArrayView> parts)
{
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    for (const QByteArrayView part : parts) {
        crypto_hash_sha256_update(
            &state, reinterpret_cast<const unsigned char *>(part.data()), size_t(part.size()));
    }
    Digest digest;
    crypto_hash_sha256_final(&state, digest.bytes.data());
    return digest;
}

} // namespace

std::optional<Digest> Digest::from(QByteArrayView bytes)
{
    if (bytes.size() != size)
        return std::nullopt;
    Digest digest;
    std::copy(bytes.begin(), bytes.end(), digest.bytes.begin());
    return digest;
}

bool operator==(const Digest &one, const Digest &other)
{
    return sodium_memcmp(one.bytes.data(), other.bytes.data(), size_t(Digest::size)) == 0;
}

Digest sha256(std::initializer_list<QByteArrayView> parts)
{
    thread_local const Context context = freshContext();
    Digest digest;
    // A digest that cannot be made is not to pass for one.
    return hashed(context.get(), parts, digest) ? digest : hashedSlowly(parts);
}
