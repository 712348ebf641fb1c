#pragma once

#include "app/backup/backup_reader.h"
#include "app/vault/open_vault.h"
#include "app/vault/secret_text.h"

#include <QFile>

#include <memory>

/// What whoever made a backup just now still holds of it: they may try it without any passphrase.
struct KeptKeys
{
    OpenVault vault;
    std::shared_ptr<const SecretBytes> fileKey;
};

/// Who opens a backup: a member with the passphrase that was theirs when it was made, whoever holds the
/// recovery key of then, or the program that has made it just now.
struct BackupOpener
{
    QString name = {};
    std::shared_ptr<const SecretBytes> passphrase = {};
    SecretText recoveryKey = {};               ///< used instead where it is not empty
    std::shared_ptr<const KeptKeys> kept = {}; ///< used before both

    bool isMember() const { return recoveryKey.isEmpty() && !kept; }
};

/// A backup whose keys were opened by the header that it carries, so that it can be read where its file never
/// was. Who signed it counts when that header certifies them, and the header counts since the opener's own
/// keys name its root (security.md 4.2.1).
class OpenedBackup final
{
public:
    /// Leaves a file at `headerPath` that begins with the headers; none after a failure. WrongPassphrase;
    /// Refused
    /// ("backup.not-for-you") for a member nobody had certified yet; Unavailable ("backup.read"); NotFound
    /// ("backup.missing"); Damaged and TooNew as BackupReader and vault_file.
    static Result<std::unique_ptr<OpenedBackup>> open(
        const QString &path, const QString &headerPath, const BackupOpener &opener);

    BackupReader &reader() { return *m_reader; }
    /// Ed25519 public keys of everybody who was certified, and of the file itself (ownSigner).
    const QList<QByteArray> &trusted() const { return m_trusted; }
    /// Once.
    OpenVault takeVault() { return *std::move(m_vault); }

private:
    OpenedBackup() = default;
    Result<SecretBytes> unlock(const QString &headerPath, const BackupOpener &opener);
    Outcome begin(const QString &headerPath, const BackupOpener &opener);

    QFile m_device;
    std::optional<BackupReader> m_reader;
    std::optional<OpenVault> m_vault;
    QList<QByteArray> m_trusted;
};
