#pragma once

#include "app/audit/restore_signature_repository.h"
#include "app/audit/restore_statement.h"

class OpenVault;
class SecretBytes;

/// Signing for a restored file, by a member who gives the passphrase.
namespace restore_signing {

/// The file as it lies there, opened, and who signs.
struct Desk
{
    QString path;
    const OpenVault &vault;
    QString member;
    const SecretBytes &passphrase;
};

/// Takes the second of Argon2id. `statement` without vault and signer, which are the desk's; `reason` as it
/// was given. Refused "restore.signer" for somebody whom no administrator certified as one who may; errors of
/// vault_file::sign().
Result<StoredRestoreSignature> sign(const Desk &desk, RestoreStatement statement, const QString &reason);

} // namespace restore_signing
