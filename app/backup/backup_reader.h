#pragma once

#include "app/backup/backup_header.h"
#include "app/backup/backup_manifest.h"
#include "app/backup/backup_progress.h"
#include "app/backup/backup_sink.h"
#include "app/vault/secret_bytes.h"

#include <QIODevice>

class StreamSignature;

/// Reads one backup in the format of BackupHeader, in memory that does not grow with it. What is wrong with
/// the file is Damaged: "backup.not-ours", "backup.header", "backup.truncated", "backup.trailing",
/// "backup.grant", "backup.chunk", "backup.manifest", "backup.content", "backup.section", "backup.trailer",
/// "backup.signature", "backup.unknown-signer"; TooNew "backup.version"; Unavailable "backup.read" when the
/// device fails.
class BackupReader final
{
public:
    /// Level V0 of security.md 4.6: header and length of the file; nothing in it is proven by that. The
    /// device is open, has a size, and stays.
    static Result<BackupReader> open(QIODevice &device);

    const BackupHeader &header() const { return m_header; }
    qint64 fileSize() const { return m_header.fileSize(m_headerLength); }

    /// Opens the file key with an X25519 secret key of 32 bytes. Refused ("backup.not-for-you") when nothing
    /// was sealed to it.
    Outcome unlock(const SecretBytes &recipientSecret);
    /// Takes the file key itself, of 32 bytes.
    Outcome unlockWith(const SecretBytes &fileKey);

    /// Level V1: everything decrypted, lengths, hashes, end and signature. The signer is one of `trusted`,
    /// Ed25519 public keys of 32 bytes. Cancelled ("backup.cancelled").
    Result<BackupManifest> verify(const QList<QByteArray> &trusted, const BackupProgress &progress = {});
    /// Verifies, and only then reads once more and hands everything to the sink, verifying again.
    Result<BackupManifest> extract(
        const QList<QByteArray> &trusted, BackupSink &sink, const BackupProgress &progress = {});

private:
    BackupReader(QIODevice &device, BackupHeader header, qsizetype headerLength, QByteArray headerHash);
    Result<BackupManifest> pass(const QList<QByteArray> &trusted, BackupSink *sink,
        const BackupProgress &progress, BackupStage stage);
    Outcome readHeaderAgain(StreamSignature &signature);
    Result<BackupManifest> readBody(
        StreamSignature &signature, BackupSink *sink, const BackupProgress &progress, BackupStage stage);
    Outcome readTrailer(StreamSignature &signature);

    QIODevice *m_device;
    BackupHeader m_header;
    qsizetype m_headerLength;
    QByteArray m_headerHash;
    SecretBytes m_fileKey;
};
