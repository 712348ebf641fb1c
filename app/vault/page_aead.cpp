#include "app/vault/page_aead.h"

#include <QtGlobal>

#include <cstring>
#include <memory>
#include <openssl/evp.h>
#include <sodium.h>

namespace {

constexpr int tagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;

struct ContextDeleter
{
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};

using Context = std::unique_ptr<EVP_CIPHER_CTX, ContextDeleter>;

enum class Way : int { Open = 0, Seal = 1 };

/// Ready to be begun again and again without a look-up of the cipher; none where OpenSSL has none.
Context freshContext()
{
    Context context(EVP_CIPHER_CTX_new());
    if (!context ||
        EVP_CipherInit_ex(context.get(), EVP_chacha20_poly1305(), nullptr, nullptr, nullptr, 1) != 1)
        return {};
    return context;
}

/// The cipher of this thread, with the key of one page as long as this object lives.
class PageKey final
{
public:
    PageKey(Way way, const unsigned char *nonce, const unsigned char *key)
    {
        thread_local const Context context = freshContext();
        if (!context)
            return;
        unsigned char derived[crypto_core_hchacha20_OUTPUTBYTES];
        unsigned char rest[crypto_aead_chacha20poly1305_ietf_NPUBBYTES] = {};
        crypto_core_hchacha20(derived, nonce, key, nullptr);
        std::memcpy(rest + 4, nonce + crypto_core_hchacha20_INPUTBYTES, 8);
        if (EVP_CipherInit_ex(context.get(), nullptr, nullptr, derived, rest, int(way)) == 1)
            m_context = context.get();
        sodium_memzero(derived, sizeof derived);
    }
    ~PageKey()
    {
        static constexpr unsigned char none[crypto_core_hchacha20_OUTPUTBYTES] = {};
        if (m_context)
            EVP_CipherInit_ex(m_context, nullptr, nullptr, none, none, 1);
    }
    Q_DISABLE_COPY_MOVE(PageKey)

    EVP_CIPHER_CTX *context() const { return m_context; }

private:
    EVP_CIPHER_CTX *m_context = nullptr;
};

/// False where OpenSSL fails.
bool sealBy(EVP_CIPHER_CTX *context, const unsigned char *text, size_t size,
    const page_aead::Besides &besides, unsigned char *sealed, unsigned char *tag)
{
    int length = 0;
    return context && EVP_CipherUpdate(context, nullptr, &length, besides.bytes, int(besides.size)) == 1 &&
        EVP_CipherUpdate(context, sealed, &length, text, int(size)) == 1 && size_t(length) == size &&
        EVP_CipherFinal_ex(context, sealed + length, &length) == 1 &&
        EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_GET_TAG, tagBytes, tag) == 1;
}

} // namespace

void page_aead::seal(const unsigned char *text, size_t size, const Besides &besides,
    const unsigned char *nonce, const unsigned char *key, unsigned char *sealed, unsigned char *tag)
{
    const PageKey ofPage(Way::Seal, nonce, key);
    // The text is still whole, so that whatever stood in OpenSSL's way stops nothing.
    if (!sealBy(ofPage.context(), text, size, besides, sealed, tag)) {
        crypto_aead_xchacha20poly1305_ietf_encrypt_detached(
            sealed, tag, nullptr, text, size, besides.bytes, besides.size, nullptr, nonce, key);
    }
}

bool page_aead::open(unsigned char *text, size_t size, const Besides &besides, const unsigned char *nonce,
    const unsigned char *key, const unsigned char *tag)
{
    const PageKey ofPage(Way::Open, nonce, key);
    EVP_CIPHER_CTX *context = ofPage.context();
    unsigned char expected[tagBytes];
    std::memcpy(expected, tag, sizeof expected);
    int length = 0;
    const bool isBegun = context &&
        EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_TAG, tagBytes, expected) == 1 &&
        EVP_CipherUpdate(context, nullptr, &length, besides.bytes, int(besides.size)) == 1;
    // The text is still whole, so that whatever stood in OpenSSL's way does not pass for damage.
    if (!isBegun) {
        return crypto_aead_xchacha20poly1305_ietf_decrypt_detached(
                   text, nullptr, text, size, tag, besides.bytes, besides.size, nonce, key) == 0;
    }
    return EVP_CipherUpdate(context, text, &length, text, int(size)) == 1 && size_t(length) == size &&
        EVP_CipherFinal_ex(context, text + length, &length) == 1;
}
