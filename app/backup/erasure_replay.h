#pragma once

#include "app/backup/erasure_entry.h"
#include "app/base/clock.h"

class Connection;

/// An erasure of the ledger, as it was done again in a file that came from a backup.
struct ReplayedErasure
{
    quint64 sequence = 0;
    Instant done; ///< the first time
    QString requestRef = {};
    int records = 0; ///< people it was about
    int found = 0;   ///< of whom were in the backup, and are gone now
};

/// Doing erasures again after a restore (security.md 4.6, 3.4 row 38), by the same rows as the first time.
namespace erasure_replay {

/// In the caller's transaction: erases whoever is there, wholly or in part, closes what they had asked, puts
/// the hashes back on the suppression list, takes the entries over and counts anew.
Result<QList<ReplayedErasure>> replay(
    Connection &connection, const QList<ErasureEntry> &entries, const Clock &clock, const QString &actor);

} // namespace erasure_replay
