#pragma once

#include <cstddef>

/// XChaCha20-Poly1305 (IETF) over a page: byte for byte libsodium's
/// `crypto_aead_xchacha20poly1305_ietf_*_detached`, in half its time on a processor with wide registers,
/// which OpenSSL's ChaCha20-Poly1305 makes use of. The key of each page comes from its nonce by HChaCha20,
/// and the last 8 bytes of the nonce follow 4 zeros (draft-irtf-cfrg-xchacha-03, 2.2 and 2.3). Where OpenSSL
/// has no such cipher, or fails while the text is whole, libsodium does all of it.
namespace page_aead {

/// What is authenticated along with the text.
struct Besides
{
    const unsigned char *bytes;
    size_t size;
};

/// From `text` to `sealed`, both `size` bytes that do not overlap; the tag is 16 bytes, the nonce 24, the key
/// 32.
void seal(const unsigned char *text, size_t size, const Besides &besides, const unsigned char *nonce,
    const unsigned char *key, unsigned char *sealed, unsigned char *tag);

/// In place. False where it is not what was sealed; the text is then worth nothing and is to be wiped.
[[nodiscard]] bool open(unsigned char *text, size_t size, const Besides &besides, const unsigned char *nonce,
    const unsigned char *key, const unsigned char *tag);

} // namespace page_aead
