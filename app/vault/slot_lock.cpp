#include "app/vault/slot_lock.h"

#include "app/vault/vault_header.h"
#include "app/vault/vault_keys.h"

#include <sodium.h>

namespace slot_lock {

namespace {

static_assert(sizeof(KeySlot::nonce) == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(sizeof(KeySlot::wrapped) == KeySet::size + crypto_aead_xchacha20poly1305_ietf_ABYTES);
static_assert(sizeof(KeySlot::salt) == crypto_pwhash_SALTBYTES);

QByteArray boundTo(const KeySlot &slot, const QUuid &vault)
{
    ByteWriter writer;
    writer.bytes(QByteArrayView("klantkluis/vault/slot/v1"));
    writer.number(VaultHeader::version);
    writer.uuid(vault);
    writer.number(slot.id);
    writer.uuid(slot.certificate.member);
    writer.number(slot.wrappedRoles);
    writer.number(slot.wrappedEpoch);
    writer.number(quint8(slot.derivation));
    writer.number(slot.cost.operations);
    writer.number(slot.cost.memory);
    return writer.written();
}

Error wrong()
{
    return Error{Failure::WrongPassphrase, QStringLiteral("vault.passphrase")};
}

void seal(KeySlot &slot, const QUuid &vault, quint32 epoch, const KeySet &keys, const SecretBytes &wrapping)
{
    slot.wrappedRoles = slot.certificate.roles;
    slot.wrappedEpoch = epoch;
    randombytes_buf(slot.nonce.data(), slot.nonce.size());
    const QByteArray bound = boundTo(slot, vault);
    crypto_aead_xchacha20poly1305_ietf_encrypt(slot.wrapped.data(), nullptr, keys.bytes().data(),
        keys.bytes().size(), unsignedData(bound), static_cast<unsigned long long>(bound.size()), nullptr,
        slot.nonce.data(), wrapping.data());
}

Result<KeySet> unseal(const KeySlot &slot, const QUuid &vault, const SecretBytes &wrapping)
{
    auto opened = SecretBytes::zeroed(KeySet::size);
    if (!opened)
        return opened.error();
    const QByteArray bound = boundTo(slot, vault);
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(opened->data(), nullptr, nullptr,
        slot.wrapped.data(), slot.wrapped.size(), unsignedData(bound),
        static_cast<unsigned long long>(bound.size()), slot.nonce.data(), wrapping.data());
    if (failed)
        return wrong();
    return KeySet::fromBytes(*std::move(opened));
}

} // namespace

Result<SecretBytes> passphraseKey(const SecretBytes &passphrase, KdfCost cost, const Bytes<16> &salt)
{
    if (!cost.isAcceptable())
        return Error{Failure::Invalid, QStringLiteral("vault.cost")};
    auto key = SecretBytes::zeroed(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    if (!key)
        return key;
#ifdef KLUIS_TESTING
    cost.spend();
#endif
    const char *text = reinterpret_cast<const char *>(passphrase.data());
    if (crypto_pwhash(key->data(), key->size(), text ? text : "", passphrase.size(), salt.data(),
            cost.operations, size_t(cost.memory), crypto_pwhash_ALG_ARGON2ID13) != 0)
        return Error{Failure::Unavailable, QStringLiteral("vault.memory")};
    return key;
}

Outcome closeWithPassphrase(KeySlot &slot, const QUuid &vault, quint32 epoch, const KeySet &keys,
    const SecretBytes &passphrase, KdfCost cost)
{
    slot.derivation = KeySlot::Derivation::Argon2id;
    slot.cost = cost;
    randombytes_buf(slot.salt.data(), slot.salt.size());
    const auto key = passphraseKey(passphrase, cost, slot.salt);
    if (!key)
        return key.error();
    seal(slot, vault, epoch, keys, *key);
    return done;
}

Outcome closeWithRecovery(
    KeySlot &slot, const QUuid &vault, quint32 epoch, const KeySet &keys, const SecretBytes &recoveryBits)
{
    const auto key = vault_keys::recovery(recoveryBits);
    if (!key)
        return key.error();
    slot.derivation = KeySlot::Derivation::CryptoKdf;
    slot.cost = {0, 0};
    slot.salt = {};
    seal(slot, vault, epoch, keys, *key);
    return done;
}

Result<KeySet> openWithPassphrase(const KeySlot &slot, const QUuid &vault, const SecretBytes &passphrase)
{
    const auto key = passphraseKey(passphrase, slot.cost, slot.salt);
    if (!key)
        return key.error();
    return unseal(slot, vault, *key);
}

Result<KeySet> openWithRecovery(const KeySlot &slot, const QUuid &vault, const SecretBytes &recoveryBits)
{
    const auto key = vault_keys::recovery(recoveryBits);
    if (!key)
        return key.error();
    return unseal(slot, vault, *key);
}

} // namespace slot_lock
