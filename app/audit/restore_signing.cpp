#include "app/audit/restore_signing.h"

#include "app/audit/restore_standing.h"
#include "app/vault/bytes.h"
#include "app/vault/vault_file.h"

#include <algorithm>

namespace restore_signing {

Result<StoredRestoreSignature> sign(const Desk &desk, RestoreStatement statement, const QString &reason)
{
    const auto members = vault_file::members(desk.path, desk.vault);
    if (!members)
        return members.error();
    const auto own = std::find_if(
        members->begin(), members->end(), [&](const SlotInfo &slot) { return slot.ref == desk.member; });
    const bool maySign = own != members->end() && own->certified && own->state == KeySlot::State::Active &&
        restore_standing::mayEverSign(own->roles);
    if (!maySign)
        return Error{Failure::Refused, QStringLiteral("restore.signer")};
    statement.vault = desk.vault.vault();
    statement.signer = QUuid::fromString(desk.member);
    statement.reason = sha256({reason.toUtf8()});
    const auto document = statement.toBytes();
    if (!document)
        return document.error();
    const auto signature = restore_statement::sign(*document, [&desk](QByteArrayView message) {
        return vault_file::sign(desk.path, desk.member, desk.passphrase, message);
    });
    if (!signature)
        return signature.error();
    return StoredRestoreSignature{.epoch = statement.epoch,
        .reason = reason,
        .document = *document,
        .signature = *signature,
        .publicKey = viewOf(own->keys.sign).toByteArray(),
        .certificate = own->certificate};
}

} // namespace restore_signing
