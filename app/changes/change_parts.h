#pragma once

#include "app/changes/change.h"

#include <functional>
#include <optional>

/// Several changes of one member that share a transaction and its commit, which takes longer than most of
/// what is committed. Each lands as it would alone, but for the moment: with its own audit entries, or not at
/// all.
struct ChangeParts
{
    enum class Came {
        Stands,   ///< lands with the others
        Refused,  ///< all that it wrote is taken back, and the others stand
        NotBegun, ///< this and what would come after is for another transaction; nothing was written
    };

    /// Whether another part is to be begun.
    std::function<bool()> goesOn;
    /// Does the next part; called until none is begun.
    std::function<Came(Change &)> next;
    /// What is done for all that stand at once, before what is derived from them is brought up to date.
    std::function<Outcome(Connection &)> finish;
};

/// The one door (change.h) for many. An error means that nothing landed, of no part.
Outcome changingInParts(Connection &connection, const Permit &permit, const Clock &clock, ChangeFeed &feed,
    const ChangeParts &parts);
