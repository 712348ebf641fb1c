#pragma once

#include "app/base/instant.h"
#include "app/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUuid>

/// Who a file key was sealed to. The numbers are stored.
enum class GrantKind : quint8 { Member = 1, Recovery = 2 };

/// The file key of a backup, sealed with crypto_box_seal to one X25519 public key.
struct BackupGrant
{
    GrantKind kind = GrantKind::Member;
    QUuid member; ///< null for the recovery key
    QByteArray publicKey;
    QByteArray sealedKey;

    friend bool operator==(const BackupGrant &, const BackupGrant &) = default;
};

/// The readable beginning of a backup (KKBACK01, security.md 4.6). Numbers big-endian, in this order:
///
///     8   magic "KKBACK01"
///     2   version of the format: 1
///     4   length of the whole header, from the magic up to and including the stream header
///     16  the vault (RFC 4122)
///     4   log epoch
///     8   made at, microseconds since 1970-01-01T00:00:00Z
///     8   length of the content before encryption
///     32  Ed25519 public key of the signer
///     1   length of the tool's version, at most 64, and that many bytes of ASCII from 0x20 to 0x7e
///     4   length of the vault's header, 0 or 131072, and that many bytes: one copy as it lies in the file
///         (vault_header.h), on which a passphrase or the recovery key is tried where the file is not
///     2   number of grants, 1 to 1024; each grant:
///         1   kind: 1 member, 2 recovery key
///         16  the member (RFC 4122); zeros for the recovery key
///         32  X25519 public key
///         80  the file key of 32 bytes, sealed to it
///     24  stream header of secretstream
///
/// After it come the chunks (ChunkStream; each 17 bytes longer than what is in it), which hold the content
/// (BackupContent), and the trailer: 8 bytes "KKBEND01" and 64 bytes of Ed25519ph over all bytes before them.
/// Nothing follows. So the header alone tells how long the file is.
struct BackupHeader
{
    QUuid vault;
    quint32 logEpoch = 0;
    Instant made;
    qint64 contentLength = 0;
    QByteArray signerKey;
    QString toolVersion;
    QByteArray vaultHeader; ///< empty where no file was backed up
    QList<BackupGrant> grants;
    QByteArray streamHeader;

    static constexpr quint16 version = 1;
    static constexpr qsizetype fixedSize = 14; ///< magic, version and length: enough to know how much to read
    static constexpr qsizetype longest = 384 * 1024;
    static constexpr qsizetype sealedKeySize = 80;
    static constexpr qsizetype mostGrants = 1024;
    static constexpr qsizetype trailerSize = 8 + 64;
    static constexpr qint64 longestContent = qint64(1) << 46;

    QByteArray toBytes() const;
    /// How long the header is that begins with these `fixedSize` bytes. Damaged ("backup.not-ours",
    /// "backup.header"), or TooNew ("backup.version").
    static Result<qsizetype> lengthIn(QByteArrayView beginning);
    /// Damaged ("backup.header") unless these bytes are a header and nothing else, written as toBytes() does.
    static Result<BackupHeader> fromBytes(QByteArrayView bytes);

    qint64 chunkCount() const;
    /// From the first byte of the first chunk to the last of the last one.
    qint64 bodySize() const;
    /// What the file has to be long, in bytes, with a header of this length.
    qint64 fileSize(qsizetype headerLength) const { return headerLength + bodySize() + trailerSize; }

    friend bool operator==(const BackupHeader &, const BackupHeader &) = default;
};

/// What stands before the signature, and is signed along.
inline constexpr QByteArrayView backupTrailerMagic("KKBEND01", 8);
