#pragma once

#include "app/vault/vault_file.h"

#include <QTemporaryDir>

/// Vault files in a folder of their own, founded once, since every opening costs an Argon2id.
class VaultDesk final
{
public:
    VaultDesk();

    static SecretBytes secret(QByteArrayView text);
    static QString uuid(int number);

    bool isReady() const { return m_ready; }
    /// The bytes of a vault that "Anna" has founded with founderPassphrase().
    const QByteArray &founded() const { return m_founded; }
    QString recoveryKey() const { return m_recoveryKey; }
    QString founderRef() const { return uuid(1); }
    const SecretBytes &founderPassphrase() const { return m_passphrase; }
    Administrator founder() const { return {founderRef(), m_passphrase}; }
    /// Opened without a passphrase, which costs nothing: by the recovery key.
    Result<OpenVault> open(const QString &path) const;

    /// A file with these bytes.
    QString fileOf(const QByteArray &bytes);
    QString newPath();
    static QByteArray bytesOf(const QString &path);

    static constexpr Instant now{1'772'000'000'000'000};
    static constexpr quint32 allRoles = 0x003f003f;
    static constexpr quint32 steward = 0x00020002;

private:
    QTemporaryDir m_folder;
    int m_files = 0;
    bool m_ready = false;
    QByteArray m_founded;
    QString m_recoveryKey;
    SecretBytes m_passphrase;
};
