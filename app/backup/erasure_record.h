#pragma once

#include "app/backup/erasure_ledger.h"

class Connection;

/// The ledger of erasures as it lies in an embedded file (security.md 4.6): each erasure, and what else a
/// restore does again (act_record.h), adds its entry in its own transaction. Nobody's passphrase is at hand
/// there, so entries are signed by a key that the file keeps for this alone: it proves that the file itself
/// wrote the entry, to who has no key of it; who signs for it by name is the maker of each backup, whose
/// manifest holds the ledger's head. On a server nothing is kept, since its backups are not ours.
namespace erasure_record {

/// Makes what every backup must bring along for later entries to be believed: the ledger's key, and that of
/// the suppression list. Inside a transaction.
Outcome prepare(Connection &connection);
/// The Ed25519 public key of the ledger; empty while there is none.
Result<QByteArray> signerKey(Connection &connection);

/// Adds what was done, in as many entries as it takes; the position is that of the last audit entry before.
/// Inside a transaction.
Outcome add(Connection &connection, DoneAct act);
Outcome add(Connection &connection, const QList<DoneAct> &acts);
/// Takes over entries that another copy of the file wrote, as they are. Inside a transaction. Damaged
/// ("ledger.entry") where they do not follow on what lies here.
Outcome takeOver(Connection &connection, const QList<ErasureEntry> &entries);

Result<LedgerHead> head(Connection &connection);
/// All of it. Damaged as ErasureLedger::fromBytes().
Result<ErasureLedger> ledger(Connection &connection);

} // namespace erasure_record
