#pragma once

#include "app/backup/signer.h"
#include "app/base/instant.h"
#include "app/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
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

/// What was done for somebody and is done again after a restore (domain.md 9.3 B4). The numbers are stored.
enum class LedgerAct : quint8 {
    Erased = 0,
    Restricted = 1,  ///< art. 18(1) GDPR; `detail` is the ground
    Lifted = 2,      ///< art. 18(3) GDPR
    Withdrawn = 3,   ///< art. 7(3) GDPR
    Objected = 4,    ///< art. 21 GDPR; without a purpose to all marketing
    GroundEnded = 5, ///< a purpose that rests on another ground than consent is served no more
    Corrected = 6,   ///< art. 16 GDPR; the values stay out of the ledger
    TakenBack = 7    ///< the last act of the kind `detail` on the line was recorded by mistake
};

/// What an act that is no erasure is about: numbers and a hash, never a value of a person.
struct LedgerMatter
{
    LedgerAct act = LedgerAct::Erased;
    quint8 detail = 0;         ///< see LedgerAct
    quint8 requestType = 0;    ///< Request::Type of the request; 0 without one
    quint8 requestChannel = 0; ///< Request::Channel by which it came
    qint32 receivedOn = 0;     ///< the Julian day on which it came
    quint8 channel = 0;        ///< Channel of a line of consent
    QByteArray purpose = {};   ///< purposeMark(); empty without a purpose

    /// By what a purpose is known again: 32 bytes that do not tell what somebody consented to.
    static QByteArray purposeMark(const QString &key);

    friend bool operator==(const LedgerMatter &, const LedgerMatter &) = default;
};

/// One entry of the ledger: an erasure that was done (security.md 4.6), or another act that counts after a
/// restore. Numbers big-endian. An erasure, in this order:
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
///
/// Any other act, told from it by its first byte, which in a sequence is 0:
///
///     1   version, 2
///     1   LedgerAct
///     8   sequence; 8 done at; 16 the request; 8 position in the audit log: as above
///     1   detail, 1 kind of the request, 1 by what it came, 4 the day (LedgerMatter)
///     1   channel
///     32  the purpose, or zeros
///     32  hash of the entry before it
///     32  Ed25519 public key of the signer
///     2   number of records, and 16 bytes for each
///     64  Ed25519 over the 20 bytes "klantkluis.erasure.2" and all fields before this one
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
    LedgerMatter matter = {};

    bool isErasure() const { return matter.act == LedgerAct::Erased; }

    static constexpr qsizetype most = 65535; ///< records, and identifiers

    QByteArray toBytes() const;
    /// Damaged ("ledger.entry") unless toBytes() would write exactly these bytes.
    static Result<ErasureEntry> fromBytes(QByteArrayView bytes);
    /// BLAKE2b-256 over toBytes(), the signature included.
    QByteArray hash() const;
    QByteArray signedBytes() const;

    friend bool operator==(const ErasureEntry &, const ErasureEntry &) = default;
};
