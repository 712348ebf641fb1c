#pragma once

#include "app/audit/epoch_entry.h"
#include "app/backup/erasure_ledger.h"

class Connection;

/// Finding out who was erased since a backup, from every ledger of the file that can be reached
/// (security.md 4.6).
namespace ledger_search {

/// Where to look, besides every folder that the restored file names.
struct Places
{
    QString folder;                   ///< of the backup; empty without one
    QList<QByteArray> ledgers = {};   ///< found elsewhere, unproven; the one in the backup among them
    QList<QByteArray> certified = {}; ///< Ed25519 public keys of the members who may have signed
    LedgerHead inBackup = {};
};

struct Erasures
{
    QList<ErasureEntry> later = {};  ///< follow on what is in the backup
    QList<ErasureEntry> others = {}; ///< of copies of the file that went their own way
    LedgerHead head = {};            ///< of the ledger that `later` is of
    bool isFirstHere = false; ///< this desk never saw a ledger of the file: a newer one may be elsewhere
    /// All that was found ends before what this desk has seen, or went another way.
    std::optional<LedgerGap> gap = std::nullopt;
};

/// `line` is the restored file, as it came. Damaged ("ledger.pin"), or as unionOf().
Result<Erasures> erasuresSince(Connection &line, const Places &places);

} // namespace ledger_search
