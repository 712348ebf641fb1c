#pragma once

#include "app/vault/certificate.h"
#include "app/vault/open_vault.h"
#include "app/vault/secret_text.h"

#include <QByteArray>
#include <QString>

/// What a backup needs of the header of a file, and of the keys that open one (security.md 4.6). A backup
/// carries one copy of the header in the clear, as the file itself does: on a machine that never saw the file
/// it is what a passphrase or the recovery key is tried on. Failures as those of vault_file.
namespace vault_copies {

/// The 128 KiB that hold now, proven by the key of the open vault.
Result<QByteArray> header(const QString &path, const OpenVault &vault);
/// The public keys of the recovery key.
Result<PublicKeys> recoveryKeys(const QString &path, const OpenVault &vault);
/// Begins a new file with both copies of this header, for its owner alone; none is left after a failure.
/// Damaged where it is no header; who wrote it is known once it was opened.
Outcome begin(const QString &newPath, const QByteArray &header);

/// Opens what crypto_box_seal made for a member's X25519 key; 80 bytes. WrongPassphrase, Damaged
/// "vault.grant".
Result<SecretBytes> openSealed(
    const QString &path, const QString &memberRef, const SecretBytes &passphrase, const QByteArray &sealed);
/// The same for the recovery key.
Result<SecretBytes> openSealedWithRecovery(
    const QString &path, const SecretText &recoveryKey, const QByteArray &sealed);

/// The Ed25519 seed of a member, for the one signature that vault_file::sign() cannot make since its bytes
/// come in pieces: that over a backup. To be wiped right after it.
Result<SecretBytes> signingSeed(const QString &path, const QString &memberRef, const SecretBytes &passphrase);

} // namespace vault_copies
