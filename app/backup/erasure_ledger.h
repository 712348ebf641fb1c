#pragma once

#include "app/backup/erasure_entry.h"

/// Where a ledger ends: how many entries, and the hash of the last one.
struct LedgerHead
{
    quint64 count = 0;
    QByteArray hash;

    friend bool operator==(const LedgerHead &, const LedgerHead &) = default;
};

/// An erasure or another act, as it is put into the ledger.
struct DoneAct
{
    Instant done = {};
    QUuid request = {};
    quint64 auditPosition = 0;
    QList<QUuid> records = {};
    QList<ErasedIdentifier> identifiers = {};
    quint32 parts = 0; ///< see ErasureEntry
    LedgerMatter matter = {};
};

/// How one ledger stands to another.
enum class LedgerRelation { Same, Longer, Shorter, Forked };

/// Every erasure that was done in a vault, and what else must hold again after a restore, in their order,
/// each signed and holding the hash of the one before it; only ever added to (security.md 4.6). It lies in
/// the vault, in each backup and beside the backups, so that nobody who was erased comes back with a restore,
/// nor is anybody used who said no since. As a file, numbers big-endian:
///
///     8   magic "KKLEDG01"
///     16  the vault (RFC 4122)
///     8   number of entries
///     each entry: 4 its length, and so many bytes (ErasureEntry)
///
/// A ledger that lost whole entries at its end is an older ledger and proves itself; only a head kept
/// elsewhere tells (reaches()).
class ErasureLedger final
{
public:
    explicit ErasureLedger(const QUuid &vault) : m_vault(vault) {}

    const QUuid &vault() const { return m_vault; }
    const QList<ErasureEntry> &entries() const { return m_entries; }
    LedgerHead head() const { return headAt(quint64(m_entries.size())); }
    /// BLAKE2b-256 over the magic and the vault: the head of a ledger without entries.
    static QByteArray emptyHead(const QUuid &vault);

    /// Adds an act. Invalid ("ledger.erasure") without a record, with too many of them, with a hash that is
    /// not 32 bytes, or with what an entry of its kind has no place for; or what the signer says. A clock
    /// that went back is no reason: the sequence is the order.
    Outcome append(const DoneAct &act, const SeedSigner &signer);
    /// The entry that would come after this head.
    static Result<ErasureEntry> next(const LedgerHead &head, const DoneAct &act, const ReadySigner &signer);

    QByteArray toBytes() const;
    /// Damaged ("ledger.not-ours", "ledger.truncated", "ledger.entry" with its sequence, "ledger.trailing"):
    /// form and chain. Who signed is verify()'s.
    static Result<ErasureLedger> fromBytes(QByteArrayView bytes);
    /// Damaged ("ledger.unknown-signer", "ledger.signature"; both with the sequence), unless all entries are
    /// signed by one of these Ed25519 public keys.
    Outcome verify(const QList<QByteArray> &trusted) const;

    /// Ledgers of two vaults are forked.
    LedgerRelation comparedTo(const ErasureLedger &other) const;
    /// The entries of the other ledger that are not in this one, after which the two parted.
    QList<ErasureEntry> branchOf(const ErasureLedger &other) const;
    /// Whether every erasure of the other ledger is in this one, in its place or entered again after a fork.
    bool covers(const ErasureLedger &other) const;
    /// Damaged ("ledger.behind") when this ledger ends before the head, RolledBack ("ledger.forked") when it
    /// went another way.
    Outcome reaches(const LedgerHead &head) const;
    /// What was done after a backup with this head, to be done again after it is restored; or as reaches().
    Result<QList<ErasureEntry>> doneAfter(const LedgerHead &inBackup) const;

    friend bool operator==(const ErasureLedger &, const ErasureLedger &) = default;

private:
    LedgerHead headAt(quint64 count) const;
    Outcome isNext(const ErasureEntry &entry) const;

    QUuid m_vault;
    QList<ErasureEntry> m_entries;
};

/// The ledgers of a vault among what was found anywhere, as bytes. Those that are no sound ledger of it, or
/// are not signed by `trusted`, count for nothing.
QList<ErasureLedger> soundOf(
    const QList<QByteArray> &found, const QUuid &vault, const QList<QByteArray> &trusted);

/// What two copies of a file that went their own ways have erased together: to erase more is safe.
struct ErasureUnion
{
    ErasureLedger chain;             ///< the longest that goes on from where the backup ended
    QList<ErasureEntry> others = {}; ///< erasures of other branches, each once
};

/// RolledBack ("ledger.forked") when none goes on from `inBackup`, Damaged ("ledger.behind") when none
/// reaches it.
Result<ErasureUnion> unionOf(const QList<ErasureLedger> &sound, const LedgerHead &inBackup);
