#pragma once

#include "app/vault/certificate.h"
#include "app/vault/secret_bytes.h"

/// What a passphrase opens: a member's Ed25519 seed, X25519 secret and the fingerprint of the root they trust
/// (security.md 4.2.1), 32 bytes each. Lives as long as one signature or one opening.
class KeySet final
{
public:
    static constexpr size_t size = 96;

    /// New keys; the root is still zero.
    static Result<KeySet> generated();
    /// Damaged "vault.keys" unless there are 96.
    static Result<KeySet> fromBytes(SecretBytes bytes);

    const SecretBytes &bytes() const { return m_bytes; }
    Result<PublicKeys> publicKeys() const;
    Bytes<32> root() const;
    void setRoot(const Bytes<32> &fingerprint);

    Result<Bytes<64>> sign(QByteArrayView message) const;
    /// Opens what crypto_box_seal made for these keys. Damaged "vault.grant".
    Result<SecretBytes> openSealed(const Bytes<80> &sealed) const;

private:
    explicit KeySet(SecretBytes bytes) : m_bytes(std::move(bytes)) {}

    const unsigned char *seed() const { return m_bytes.data(); }
    const unsigned char *box() const { return m_bytes.data() + 32; }

    SecretBytes m_bytes;
};

/// BLAKE2b-256 over "klantkluis/vault/root/v1" and the root's two public keys.
Bytes<32> rootFingerprint(const PublicKeys &root);
bool isSignedBy(const Bytes<32> &signer, QByteArrayView message, const Bytes<64> &signature);
