#pragma once

#include "app/backup/backup_header.h"
#include "app/backup/backup_manifest.h"
#include "app/backup/backup_medium.h"
#include "app/backup/backup_progress.h"
#include "app/backup/backup_section.h"
#include "app/backup/chunk_stream.h"
#include "app/backup/signer.h"
#include "app/vault/secret_bytes.h"

#include <memory>
#include <optional>

class SectionFeed;
class StreamSignature;

/// Somebody who may read a backup, by an X25519 public key of 32 bytes.
struct BackupRecipient
{
    GrantKind kind = GrantKind::Member;
    QUuid member; ///< null for the recovery key
    QByteArray publicKey;
};

/// What goes into a backup.
struct BackupRequest
{
    QUuid vault;
    quint32 logEpoch = 0;
    Instant made;
    QString toolVersion;
    QByteArray vaultHeader = {};
    QList<BackupRecipient> recipients; ///< at least one is the recovery key
    BackupManifest manifest;           ///< without its sections: those are measured
    QList<BackupSection> sections;
    SeedSigner signer;
};

/// What was written, and has been read again.
struct BackupReceipt
{
    QString name;
    qint64 size = 0; ///< in bytes
    BackupHeader header;
    BackupManifest manifest;
    /// What opens it, for who made it and tries it at once.
    std::shared_ptr<const SecretBytes> fileKey;
};

/// Writes one backup in the format of BackupHeader. It says that it went well only after it read everything
/// from the medium again, decrypted it, and found lengths, hashes and signature right (level V1 of
/// security.md 4.6); when it did not, there is no file.
class BackupWriter final
{
public:
    /// Request and medium outlive it.
    BackupWriter(const BackupRequest &request, BackupMedium &medium, const BackupProgress &progress = {});

    /// Invalid ("backup.recipients", "backup.sections", "backup.header"), ChangedMeanwhile
    /// ("backup.section"), Cancelled ("backup.cancelled"), or what the sections, the signer and the medium
    /// say. Once.
    Result<BackupReceipt> write(const QString &name);

private:
    Result<BackupReceipt> attempt(const QString &name);
    Outcome measure();
    Outcome prepare();
    Outcome writeBody(SectionFeed &feed, StreamSignature &signature);
    Outcome writeSigned(QByteArrayView bytes, StreamSignature &signature);
    Outcome verify();
    Outcome checkStop() const;

    const BackupRequest &m_request;
    BackupMedium &m_medium;
    BackupProgress m_progress;
    BackupManifest m_manifest;
    BackupHeader m_header;
    SecretBytes m_fileKey;
    std::optional<ChunkStream> m_stream;
};
