#pragma once

#include "app/vault/certificate.h"
#include "app/vault/kdf_cost.h"
#include "app/vault/key_grant.h"

/// One of the 64 places in a header where a member's keys lie, wrapped by what only they know; or the place
/// of the recovery key (security.md 4.2.2). 1,024 bytes, numbers big-endian:
///
///     offset size
///          0    1  state: 0 empty, 1 invited, 2 pending, 3 active
///          1    1  slot id: 0..63, 64 for the recovery key
///          2    1  key derivation: 1 Argon2id 1.3, 2 crypto_kdf (recovery key)
///          3    1  zero
///          4    4  Argon2id passes (0 for crypto_kdf)
///          8    8  Argon2id bytes of memory (0 for crypto_kdf)
///         16   16  member's UUID
///         32    4  roles when the keys were wrapped (part of the AAD)
///         36    4  epoch when the keys were wrapped (part of the AAD)
///         40   16  salt
///         56   24  nonce
///         80  112  key set of 96 bytes, wrapped by XChaCha20-Poly1305 (tag last)
///        192   32  Ed25519 public key
///        224   32  X25519 public key
///        256   32  certificate: name hash
///        288    4  certificate: roles
///        292    4  zero
///        296    8  certificate: from, microseconds since 1970, signed
///        304    8  certificate: until, 0 = no end
///        312   32  certificate: issuer's Ed25519 public key
///        344   64  certificate: signature
///        408    4  grant: epoch
///        412    4  zero
///        416   80  grant: sealed data key
///        496   32  grant: issuer's Ed25519 public key
///        528   64  grant: signature
///        592  432  zero
///
/// An empty slot is zero but for its id.
struct KeySlot
{
    enum class State : quint8 {
        Empty = 0,
        Invited = 1, ///< opened by the activation code, once
        Pending = 2, ///< has keys of their own that no administrator has certified
        Active = 3
    };
    enum class Derivation : quint8 { None = 0, Argon2id = 1, CryptoKdf = 2 };

    static constexpr qsizetype size = 1024;
    static constexpr quint8 recoveryId = 64;

    State state = State::Empty;
    quint8 id = 0;
    Derivation derivation = Derivation::None;
    KdfCost cost{0, 0};
    quint32 wrappedRoles = 0;
    quint32 wrappedEpoch = 0;
    Bytes<16> salt{};
    Bytes<24> nonce{};
    Bytes<112> wrapped{};
    Certificate certificate;
    KeyGrant grant;

    bool isEmpty() const { return state == State::Empty; }
    /// Whether a passphrase opens the vault with it.
    bool opens() const { return state == State::Pending || state == State::Active; }
    QByteArray toBytes() const;

    friend bool operator==(const KeySlot &, const KeySlot &) = default;
};

/// A slot of the header with this id and epoch. Damaged "vault.slot" with the id when a field is out of its
/// bounds; what Argon2id would cost is judged here, before anything is spent on it.
Result<KeySlot> parseSlot(QByteArrayView bytes, quint8 id, quint32 epoch);
