#pragma once

#include "app/backup/act_replay.h"

/// Whether everything that was done again holds, before anybody may open the file (domain.md 9.3 B4).
namespace replay_check {

/// In the transaction of the replay, after all of it, by what lies in the file then. Internal
/// ("backup.replay-incomplete", with the sequence of the entry) where somebody who was erased wholly is
/// there, somebody who is to be restricted is not, or a line that ended still allows something; and where the
/// ledger in the file ends elsewhere than it should.
Outcome verify(Connection &connection, const QList<ErasureEntry> &later,
    const QList<ErasureEntry> &ofOtherCopies, const QList<ReplayedAct> &replayed);

} // namespace replay_check
