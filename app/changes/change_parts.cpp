#include "app/changes/change_parts.h"

#include "app/storage/savepoint.h"

#include <memory>
#include <vector>

namespace {

using Came = ChangeParts::Came;
using StandingParts = std::vector<std::unique_ptr<Change>>;

/// Does all parts; those that stand.
Outcome doParts(Connection &connection, const Permit &permit, const Clock &clock, const ChangeParts &parts,
    StandingParts &standing)
{
    for (Came came = Came::Stands; came != Came::NotBegun && parts.goesOn();) {
        auto change = std::make_unique<Change>(connection, permit, clock);
        const auto kept = partOfWriting(connection, [&] {
            came = parts.next(*change);
            return came == Came::Stands;
        });
        if (!kept)
            return kept;
        if (came != Came::Stands)
            continue;
        if (!change->isAudited())
            return Error{Failure::Internal, QStringLiteral("change.without-audit")};
        standing.push_back(std::move(change));
    }
    return done;
}

/// What else the transaction takes, for all of them.
Outcome completeParts(Connection &connection, const ChangeParts &parts, const StandingParts &standing)
{
    if (auto finished = parts.finish(connection); !finished)
        return finished;
    for (const auto &change : standing) {
        if (auto refreshed = change->refreshDerived(); !refreshed)
            return refreshed;
    }
    // Last of all: on a server others who write wait from the first of them on.
    for (const auto &change : standing) {
        if (auto sealed = change->seal(); !sealed)
            return sealed;
    }
    return done;
}

} // namespace

Outcome changingInParts(Connection &connection, const Permit &permit, const Clock &clock, ChangeFeed &feed,
    const ChangeParts &parts)
{
    if (const auto stopped = feed.whyStopped())
        return *stopped;
    StandingParts standing;
    auto landed = writing(connection, [&](Connection &) -> Outcome {
        if (auto stands = permitStands(connection, permit); !stands)
            return stands;
        auto went = doParts(connection, permit, clock, parts, standing);
        return went && !standing.empty() ? completeParts(connection, parts, standing) : went;
    });
    if (landed) {
        for (const auto &change : standing)
            change->publish(feed);
    }
    return landed;
}
