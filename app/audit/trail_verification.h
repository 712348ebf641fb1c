#pragma once

#include "app/audit/head_pin.h"
#include "app/audit/log_head.h"
#include "app/audit/restore_standing.h"
#include "app/audit/row_state_check.h"
#include "app/audit/trail_check.h"
#include "app/base/result.h"
#include "app/requests/decision_check.h"

#include <functional>
#include <optional>

class TrailPin;
struct ServiceContext;

/// What a whole trail was found to be, held against everything that is known of it.
struct TrailVerdict
{
    /// What was looked at, entry by entry.
    TrailReport report = {};
    LogHead head = {};
    /// Entries of the epochs before that of the head, which restores ended.
    quint64 before = 0;
    /// What this desk saw last, and how the head compares with it.
    std::optional<LogHead> seen = std::nullopt;
    PinVerdict pin = PinVerdict::NoPin;
    /// Heads that were written down, and those among them that a member of now signed.
    int checkpoints = 0;
    int signedCheckpoints = 0;
    /// When a second member last put their name under a head that another signed.
    std::optional<Instant> cosignedAt = std::nullopt;
    /// A whole working day went by without that, though there is a second member (security.md 3.3, row 28).
    bool isCosignatureDue = false;
    /// A note is none that a member signed, though it bears the name of one; or in an embedded file, where
    /// each is signed, nobody's.
    bool hasForgedCheckpoint = false;
    /// A row of a protected table that is not as its entry says it was left.
    std::optional<RowFinding> row = std::nullopt;
    /// A decision that nobody entitled took, or what was carried out without one. In an embedded file.
    std::optional<DecisionFinding> decision = std::nullopt;
    /// The restores that this log went through, the oldest first, and whether somebody is at work who may
    /// sign for one that is not signed for by two.
    QList<RestoreStanding> restores = {};
    bool isSecondThere = false;

    /// The first thing that is wrong with the entries, or with the head as far as this desk saw another.
    std::optional<TrailFinding> finding() const;
    /// Entry by entry as it was written, going on from what was seen, and telling of rows as they are.
    bool isIntact() const
    {
        return !finding() && !hasForgedCheckpoint && !row && !decision && !hasForgedRestore();
    }
    /// Something is stored as a signature for a restore and is none.
    bool hasForgedRestore() const;
    /// The newest restore for which fewer than two members signed; null where there is none. The entries may
    /// be intact all the same: a warning as long as nobody else could sign, a finding of its own from then
    /// on.
    const RestoreStanding *unsignedRestore() const;
    /// Whether it is another trail than was seen, or ends before: exit status 5; what is wrong else is
    /// damage.
    bool isRolledBack() const;
};

namespace trail_verification {

/// Told how many of how many entries were looked at; false stops it.
using Progress = std::function<bool(quint64 looked, quint64 all)>;

/// Reads the whole trail, every epoch of it, through a TrailCheck, a slice at a time, so that others read in
/// between; holds it against the pin, the heads that were written down, and those in decisions that approvers
/// signed, which it judges as well. Cancelled "trail.verify"; Damaged "trail.state", "pin.file".
Result<TrailVerdict> verify(const ServiceContext &context, TrailPin &pin, const Progress &progress);

} // namespace trail_verification
