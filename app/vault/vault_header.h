#pragma once

#include "app/vault/key_slot.h"

#include <array>

/// The first 256 KiB of a vault: two copies of 128 KiB that say who can open what follows
/// (security.md 4.2.2). Each copy, numbers big-endian:
///
///     offset   size
///          0      8  magic "KLUIS001"
///          8      4  version, 1
///         12      2  number of slots, 64
///         14      2  bytes a slot, 1024
///         16      8  seq, from 1; the copy with the higher one holds
///         24     16  vault UUID
///         40      4  page size, 4096
///         44      4  cipher of the pages: 1 = XChaCha20-Poly1305; others belong to newer versions
///         48      4  epoch of the data key, from 1
///         52      4  zero
///         56     32  root's Ed25519 public key
///         88     32  root's X25519 public key
///        120   3976  zero
///       4096  65536  slots 0..63, see KeySlot
///      69632   1024  slot 64: the recovery key
///      70656  60352  zero
///     131008     32  MAC: BLAKE2b-256 keyed with K_head over bytes 0..131007
///     131040     32  checksum: BLAKE2b-256 without key over bytes 0..131039
///
/// Later versions keep magic, version and checksum where they are, so that an older program can tell "newer"
/// from "damaged". Every byte has one meaning: what is parsed is written again as the same bytes.
struct VaultHeader
{
    static constexpr qsizetype size = 128 * 1024;
    static constexpr qsizetype bothSize = 2 * size;
    static constexpr qsizetype slotsAt = 4096;
    static constexpr qsizetype macAt = size - 64;
    static constexpr qsizetype checksumAt = size - 32;
    static constexpr quint8 slotCount = 64;
    static constexpr quint32 version = 1;
    static constexpr quint32 pageSize = 4096;
    static constexpr quint32 xchacha20Poly1305 = 1;

    quint64 seq = 1;
    QUuid vault;
    quint32 cipher = xchacha20Poly1305;
    quint32 epoch = 1;
    PublicKeys root;
    std::array<KeySlot, slotCount> members;
    KeySlot recovery;

    VaultHeader();

    /// The slot of a member, or none.
    const KeySlot *byMember(const QUuid &member) const;
    KeySlot *byMember(const QUuid &member);
    const KeySlot *byNameHash(const Bytes<32> &hash) const;
    /// The first empty slot, or none.
    KeySlot *firstEmpty();

    /// 128 KiB with MAC and checksum.
    QByteArray toBytes(const SecretBytes &headKey) const;

    friend bool operator==(const VaultHeader &, const VaultHeader &) = default;
};

/// One copy. Damaged "file.not-ours" (another magic), "vault.header" or "vault.slot"; TooNew "vault.version"
/// or "vault.cipher". Touches nothing outside the bytes and believes none of them.
Result<VaultHeader> parseHeader(QByteArrayView bytes);
/// Whether who holds K_head wrote these bytes of one copy.
bool isHeaderAuthentic(QByteArrayView bytes, const SecretBytes &headKey);
