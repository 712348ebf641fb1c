#pragma once

#include "app/audit/audit_entry.h"
#include "app/backup/erasure_entry.h"
#include "app/base/clock.h"

class Connection;

/// An erasure of the ledger, as it was done again in a file that came from a backup.
struct ReplayedErasure
{
    quint64 sequence = 0;
    Instant done; ///< the first time
    QString requestRef = {};
    int records = 0;            ///< people it was about
    int found = 0;              ///< of whom were in the backup, and are gone now
    bool isOfOtherCopy = false; ///< of a copy of the file that went its own way
    /// What the trail must tell of it: the people of whom a part stays, and what became of requests.
    QList<AuditEntry> entries = {};
};

/// Doing erasures again after a restore (security.md 4.6, 3.4 row 38), by the same rows as the first time.
namespace erasure_replay {

/// In the caller's transaction: erases whoever is there, wholly or in part, closes what they had asked, puts
/// the hashes back on the suppression list, takes the later entries over and counts anew. What other copies
/// of the file erased is entered anew, since it does not follow on what lies here.
Result<QList<ReplayedErasure>> replay(Connection &connection, const QList<ErasureEntry> &later,
    const QList<ErasureEntry> &ofOtherCopies, const Clock &clock, const QString &actor);

} // namespace erasure_replay
