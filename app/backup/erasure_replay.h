#pragma once

#include "app/backup/act_replay.h"
#include "app/base/clock.h"

class Connection;

/// Doing erasures again after a restore (security.md 4.6, 3.4 row 38), by the same rows as the first time,
/// and in their order with everything else that the ledger holds (act_replay.h).
namespace erasure_replay {

/// In the caller's transaction: erases whoever is there, wholly or in part, closes what they had asked, puts
/// the hashes back on the suppression list, restricts, lifts and ends what was restricted, lifted and ended
/// since, takes the later entries over and counts anew. What other copies of the file did is entered anew,
/// since it does not follow on what lies here; that they lifted a restriction does not count here, since to
/// restrict more is safe. Fails as replay_check::verify() where not all of it holds then.
Result<QList<ReplayedAct>> replay(Connection &connection, const QList<ErasureEntry> &later,
    const QList<ErasureEntry> &ofOtherCopies, const Clock &clock, const QString &actor);

} // namespace erasure_replay
