#include "app/vault/key_set.h"

#include "app/vault/signed_document.h"

#include <algorithm>
#include <sodium.h>

namespace {

constexpr size_t rootAt = 64;

Error noMemory()
{
    return Error{Failure::Unavailable, QStringLiteral("vault.memory")};
}

} // namespace

Result<KeySet> KeySet::generated()
{
    auto bytes = SecretBytes::random(size);
    if (!bytes)
        return bytes.error();
    sodium_memzero(bytes->data() + rootAt, size - rootAt);
    return KeySet(*std::move(bytes));
}

Result<KeySet> KeySet::fromBytes(SecretBytes bytes)
{
    if (bytes.size() != size)
        return Error{Failure::Damaged, QStringLiteral("vault.keys")};
    return KeySet(std::move(bytes));
}

Result<PublicKeys> KeySet::publicKeys() const
{
    auto secret = SecretBytes::zeroed(crypto_sign_SECRETKEYBYTES);
    PublicKeys keys;
    if (!secret || crypto_sign_seed_keypair(keys.sign.data(), secret->data(), seed()) != 0 ||
        crypto_scalarmult_base(keys.box.data(), box()) != 0)
        return noMemory();
    return keys;
}

Bytes<32> KeySet::root() const
{
    Bytes<32> fingerprint{};
    std::copy_n(m_bytes.data() + rootAt, fingerprint.size(), fingerprint.begin());
    return fingerprint;
}

void KeySet::setRoot(const Bytes<32> &fingerprint)
{
    std::copy(fingerprint.begin(), fingerprint.end(), m_bytes.data() + rootAt);
}

Result<Bytes<64>> KeySet::sign(QByteArrayView message) const
{
    auto secret = SecretBytes::zeroed(crypto_sign_SECRETKEYBYTES);
    Bytes<32> known{};
    Bytes<64> signature{};
    if (!secret || crypto_sign_seed_keypair(known.data(), secret->data(), seed()) != 0 ||
        crypto_sign_detached(signature.data(), nullptr, unsignedData(message),
            static_cast<unsigned long long>(message.size()), secret->data()) != 0)
        return noMemory();
    return signature;
}

Result<SecretBytes> KeySet::openSealed(const Bytes<80> &sealed) const
{
    const auto known = publicKeys();
    auto opened = SecretBytes::zeroed(sealed.size() - crypto_box_SEALBYTES);
    if (!known || !opened)
        return noMemory();
    if (crypto_box_seal_open(opened->data(), sealed.data(), sealed.size(), known->box.data(), box()) != 0)
        return Error{Failure::Damaged, QStringLiteral("vault.grant")};
    return opened;
}

Bytes<32> rootFingerprint(const PublicKeys &root)
{
    ByteWriter writer;
    writer.bytes(QByteArrayView("klantkluis/vault/root/v1"));
    writer.bytes(root.sign);
    writer.bytes(root.box);
    const QByteArray &text = writer.written();
    Bytes<32> hash{};
    crypto_generichash(hash.data(), hash.size(), unsignedData(text),
        static_cast<unsigned long long>(text.size()), nullptr, 0);
    return hash;
}

bool isSignedBy(const Bytes<32> &signer, QByteArrayView message, const Bytes<64> &signature)
{
    return signed_document::isSigned(message, viewOf(signature), viewOf(signer));
}
