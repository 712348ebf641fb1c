#include "app/vault/key_grant.h"

#include "app/vault/key_set.h"

#include <sodium.h>

namespace {

QByteArray signedBytes(const KeyGrant &grant, const Certificate &receiver, const QUuid &vault)
{
    ByteWriter writer;
    writer.bytes(QByteArrayView("klantkluis/vault/grant/v1"));
    writer.uuid(vault);
    writer.uuid(receiver.member);
    writer.bytes(receiver.keys.box);
    writer.number(grant.epoch);
    writer.bytes(grant.sealed);
    writer.bytes(grant.issuer);
    return writer.written();
}

} // namespace

Result<KeyGrant> KeyGrant::sealedTo(const Certificate &receiver, const QUuid &vault, quint32 epoch,
    const SecretBytes &dataKey, const KeySet &issuerKeys)
{
    static_assert(sizeof(KeyGrant::sealed) == crypto_box_SEALBYTES + 32);
    const auto issuing = issuerKeys.publicKeys();
    if (!issuing)
        return issuing.error();
    KeyGrant grant;
    grant.epoch = epoch;
    grant.issuer = issuing->sign;
    if (dataKey.size() != 32 ||
        crypto_box_seal(grant.sealed.data(), dataKey.data(), dataKey.size(), receiver.keys.box.data()) != 0)
        return Error{Failure::Damaged, QStringLiteral("vault.grant")};
    const auto made = issuerKeys.sign(signedBytes(grant, receiver, vault));
    if (!made)
        return made.error();
    grant.signature = *made;
    return grant;
}

bool verifyGrant(const KeyGrant &grant, const Certificate &receiver, const QUuid &vault)
{
    return isSignedBy(grant.issuer, signedBytes(grant, receiver, vault), grant.signature);
}
