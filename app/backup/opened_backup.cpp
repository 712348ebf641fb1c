#include "app/backup/opened_backup.h"

#include "app/backup/signer.h"
#include "app/base/folded_text.h"
#include "app/vault/bytes.h"
#include "app/vault/vault_copies.h"
#include "app/vault/vault_file.h"

#include <algorithm>

namespace {

Result<BackupGrant> grantFor(const BackupHeader &header, const OpenVault &vault)
{
    const bool isRecovery = vault.kind() == OpenVault::Member::Recovery;
    const auto found =
        std::find_if(header.grants.cbegin(), header.grants.cend(), [&](const BackupGrant &grant) {
            return isRecovery ? grant.kind == GrantKind::Recovery : grant.member == vault.member();
        });
    if (found == header.grants.cend())
        return Error{Failure::Refused, QStringLiteral("backup.not-for-you")};
    return *found;
}

Result<QList<QByteArray>> certified(const QString &path, const OpenVault &vault)
{
    const auto members = vault_file::members(path, vault);
    if (!members)
        return members.error();
    QList<QByteArray> keys;
    for (const SlotInfo &member : *members) {
        if (member.certified)
            keys.append(viewOf(member.keys.sign).toByteArray());
    }
    return keys;
}

} // namespace

Result<std::unique_ptr<OpenedBackup>> OpenedBackup::open(
    const QString &path, const QString &headerPath, const BackupOpener &opener)
{
    std::unique_ptr<OpenedBackup> backup(new OpenedBackup);
    backup->m_device.setFileName(path);
    if (!backup->m_device.exists())
        return Error{Failure::NotFound, QStringLiteral("backup.missing")};
    if (!backup->m_device.open(QIODevice::ReadOnly))
        return Error{Failure::Unavailable, QStringLiteral("backup.read")};
    auto reader = BackupReader::open(backup->m_device);
    if (!reader)
        return reader.error();
    backup->m_reader = *std::move(reader);
    if (auto begun = vault_copies::begin(headerPath, backup->m_reader->header().vaultHeader); !begun)
        return begun.error();
    if (auto unlocked = backup->begin(headerPath, opener); !unlocked) {
        QFile::remove(headerPath);
        return unlocked.error();
    }
    return backup;
}

/// Opens the vault, and answers with the file key.
Result<SecretBytes> OpenedBackup::unlock(const QString &headerPath, const BackupOpener &opener)
{
    if (opener.kept) {
        auto vault = opener.kept->vault.clone();
        if (!vault)
            return vault.error();
        m_vault.emplace(*std::move(vault));
        return opener.kept->fileKey->clone();
    }
    const bool isRecovery = !opener.recoveryKey.isEmpty();
    if (!isRecovery && !opener.passphrase)
        return Error{Failure::WrongPassphrase, QStringLiteral("vault.passphrase")};
    auto vault = isRecovery
        ? vault_file::recover(headerPath, opener.recoveryKey)
        : vault_file::unlock(headerPath, foldedText(opener.name.trimmed()), *opener.passphrase);
    if (!vault)
        return vault.error();
    m_vault.emplace(*std::move(vault));
    const auto grant = grantFor(m_reader->header(), *m_vault);
    if (!grant)
        return grant.error();
    return isRecovery
        ? vault_copies::openSealedWithRecovery(headerPath, opener.recoveryKey, grant->sealedKey)
        : vault_copies::openSealed(headerPath, m_vault->memberRef(), *opener.passphrase, grant->sealedKey);
}

Outcome OpenedBackup::begin(const QString &headerPath, const BackupOpener &opener)
{
    const auto fileKey = unlock(headerPath, opener);
    if (!fileKey)
        return fileKey.error();
    if (m_vault->vault() != m_reader->header().vault)
        return Error{Failure::Damaged, QStringLiteral("backup.header")};
    auto trusted = certified(headerPath, *m_vault);
    const auto own = ownSigner(*m_vault);
    if (!trusted || !own)
        return trusted ? own.error() : trusted.error();
    m_trusted = *std::move(trusted);
    m_trusted.append(own->publicKey);
    return m_reader->unlockWith(*fileKey);
}
