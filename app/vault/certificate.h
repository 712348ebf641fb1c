#pragma once

#include "app/base/instant.h"
#include "app/base/result.h"
#include "app/vault/bytes.h"

class KeySet;

/// What others know of a member's keys: Ed25519 to check what they signed, X25519 to seal for them.
struct PublicKeys
{
    Bytes<32> sign{};
    Bytes<32> box{};

    friend bool operator==(const PublicKeys &, const PublicKeys &) = default;
};

/// Roles as bits, sixteen for each filing system. The vault knows one meaning: the lowest of the sixteen is
/// "administrator"; the others are the caller's.
namespace role_bits {

inline constexpr quint32 administrator = 0x00010001;

constexpr bool hasAdministrator(quint32 roles)
{
    return (roles & administrator) != 0;
}

/// Whether an administrator with `own` roles may touch roles in these filing systems.
constexpr bool mayTouch(quint32 own, quint32 touched)
{
    constexpr quint32 first = 0x0000ffff;
    return ((touched & first) == 0 || (own & first & administrator) != 0) &&
        ((touched & ~first) == 0 || (own & ~first & administrator) != 0);
}

} // namespace role_bits

/// An administrator's word that these keys are this member's (security.md 4.2.2). A member who was activated
/// and not certified yet has signed it themselves, which proves that the keys are theirs.
///
/// Signed: "klantkluis/vault/certificate/v1", vault UUID 16, member UUID 16, name hash 32, Ed25519 32, X25519
/// 32, roles u32, from i64, until i64 (microseconds, until 0 = no end), issuer's Ed25519 32.
struct Certificate
{
    /// Of what toBytes() gives.
    static constexpr qsizetype size = 228;

    QUuid member;
    Bytes<32> nameHash{};
    PublicKeys keys;
    quint32 roles = 0;
    Instant from;
    Instant until;
    Bytes<32> issuer{};
    Bytes<64> signature{};

    bool isInForce(Instant now) const;
    /// Signs with the issuer's keys, and names them.
    Outcome certify(const QUuid &vault, const KeySet &issuerKeys);
    /// What was signed and the signature, without the context: 228 bytes that a database keeps, so that old
    /// signatures can be checked after a member has left.
    QByteArray toBytes() const;

    friend bool operator==(const Certificate &, const Certificate &) = default;
};

/// Whether the issuer that it names has signed it for this vault; who that issuer is, is asked of trust.h, or
/// where it was kept elsewhere of vouchers.h.
bool verifyCertificate(const Certificate &certificate, const QUuid &vault);
/// What toBytes() made. Invalid "vault.certificate".
Result<Certificate> parseCertificate(QByteArrayView bytes);
