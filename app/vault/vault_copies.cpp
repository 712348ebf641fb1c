#include "app/vault/vault_copies.h"

#include "app/vault/header_access.h"
#include "app/vault/recovery_key.h"
#include "app/vault/slot_lock.h"

#include <algorithm>

namespace vault_copies {

namespace {

constexpr qsizetype sealedSize = 80;
constexpr qsizetype seedSize = 32;

Result<SecretBytes> unsealed(const KeySet &keys, const QByteArray &sealed)
{
    Bytes<sealedSize> box{};
    if (sealed.size() != sealedSize)
        return Error{Failure::Damaged, QStringLiteral("vault.grant")};
    std::copy(sealed.cbegin(), sealed.cend(), box.begin());
    return keys.openSealed(box);
}

Result<header_access::Opened> openedBy(
    const QString &path, const QString &memberRef, const SecretBytes &passphrase)
{
    const auto member = header_access::memberOf(memberRef);
    if (!member)
        return member.error();
    const auto copies = header_access::read(path);
    if (!copies)
        return copies.error();
    const KeySlot *slot = copies->header.byMember(*member);
    if (!slot || !slot->opens())
        return Error{Failure::WrongPassphrase, QStringLiteral("vault.passphrase")};
    return header_access::openWithPassphrase(*copies, *slot, passphrase);
}

} // namespace

Result<QByteArray> header(const QString &path, const OpenVault &vault)
{
    auto copies = header_access::read(path, vault);
    if (!copies)
        return copies.error();
    return std::move(copies->bytes);
}

Result<PublicKeys> recoveryKeys(const QString &path, const OpenVault &vault)
{
    const auto copies = header_access::read(path, vault);
    if (!copies)
        return copies.error();
    return copies->header.recovery.certificate.keys;
}

Outcome begin(const QString &newPath, const QByteArray &header)
{
    if (const auto parsed = parseHeader(header); !parsed)
        return parsed.error();
    return header_access::create(newPath, header);
}

Result<SecretBytes> openSealed(
    const QString &path, const QString &memberRef, const SecretBytes &passphrase, const QByteArray &sealed)
{
    const auto opened = openedBy(path, memberRef, passphrase);
    return opened ? unsealed(opened->keys, sealed) : Result<SecretBytes>(opened.error());
}

Result<SecretBytes> openSealedWithRecovery(
    const QString &path, const SecretText &recoveryKey, const QByteArray &sealed)
{
    const auto bits = recovery_key::fromText(recoveryKey);
    if (!bits)
        return bits.error();
    const auto copies = header_access::read(path);
    if (!copies)
        return copies.error();
    const auto keys = slot_lock::openWithRecovery(copies->header.recovery, copies->header.vault, *bits);
    return keys ? unsealed(*keys, sealed) : Result<SecretBytes>(keys.error());
}

Result<SecretBytes> signingSeed(const QString &path, const QString &memberRef, const SecretBytes &passphrase)
{
    const auto opened = openedBy(path, memberRef, passphrase);
    if (!opened)
        return opened.error();
    return SecretBytes::copyOf(opened->keys.bytes().view().first(seedSize));
}

} // namespace vault_copies
