#pragma once

#include "app/backup/signer.h"
#include "app/base/instant.h"
#include "app/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QUuid>

/// By what an erased person is known again without being named: the keyed hash of the suppression list
/// (security.md 4.8).
struct ErasedIdentifier
{
    quint8 kind = 0; ///< SuppressedKind as stored
    quint16 keyVersion = 0;
    QByteArray hash; ///< 32 bytes

    friend bool operator==(const ErasedIdentifier &, const ErasedIdentifier &) = default;
};

/// Of a person whom the law keeps in part: a bit for each category that went, at the number of its
/// DataCategory, what an invoice keeps of those, and whether the rest is used on (security.md 4.6; domain.md
/// 8.4). The numbers are stored.
namespace erased_parts {
inline constexpr quint32 staysInUse = quint32(1) << 29;
inline constexpr quint32 invoiceAddressStays = quint32(1) << 30;
inline constexpr quint32 invoiceNameStays = quint32(1) << 31;
} // namespace erased_parts

/// One erasure that was done (security.md 4.6). Numbers big-endian, in this order:
///
///     8   sequence, from 1
///     8   done at, microseconds since 1970-01-01T00:00:00Z
///     16  the request (RFC 4122)
///     8   position in the audit log
///     4   what went: 0 the whole person, else erased_parts
///     32  hash of the entry before it; of the first: ErasureLedger::emptyHead()
///     32  Ed25519 public key of the signer
///     2   number of records, and 16 bytes for each (RFC 4122)
///     2   number of identifiers, and for each: 1 kind, 2 version of the key, 32 hash
///     64  Ed25519 over the 20 bytes "klantkluis.erasure.1" and all fields before this one
struct ErasureEntry
{
    quint64 sequence = 0;
    Instant done;
    QUuid request;
    quint64 auditPosition = 0;
    quint32 parts = 0;
    QByteArray previous;
    QByteArray signerKey;
    QList<QUuid> records;
    QList<ErasedIdentifier> identifiers;
    QByteArray signature;

    static constexpr qsizetype most = 65535; ///< records, and identifiers

    QByteArray toBytes() const;
    /// Damaged ("ledger.entry") unless toBytes() would write exactly these bytes.
    static Result<ErasureEntry> fromBytes(QByteArrayView bytes);
    /// BLAKE2b-256 over toBytes(), the signature included.
    QByteArray hash() const;
    QByteArray signedBytes() const;

    friend bool operator==(const ErasureEntry &, const ErasureEntry &) = default;
};
