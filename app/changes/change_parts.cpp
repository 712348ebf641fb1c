#include "app/changes/change_parts.h"

#include "app/storage/savepoint.h"

#include <optional>

namespace {

using Came = ChangeParts::Came;

/// Does all parts; those that stand are one change in the end.
Outcome doParts(Connection &connection, const Permit &permit, const Clock &clock, const ChangeParts &parts,
    std::optional<Change> &standing)
{
    for (Came came = Came::Stands; came != Came::NotBegun && parts.goesOn();) {
        Change change(connection, permit, clock);
        const auto kept = partOfWriting(connection, [&] {
            came = parts.next(change);
            return came == Came::Stands;
        });
        if (!kept)
            return kept;
        if (came != Came::Stands)
            continue;
        if (!change.isAudited())
            return Error{Failure::Internal, QStringLiteral("change.without-audit")};
        if (standing)
            standing->join(std::move(change));
        else
            standing.emplace(std::move(change));
    }
    return done;
}

/// What else the transaction takes, for all of them.
Outcome completeParts(Connection &connection, const ChangeParts &parts, Change &standing)
{
    if (auto finished = parts.finish(connection); !finished)
        return finished;
    if (auto refreshed = standing.refreshDerived(); !refreshed)
        return refreshed;
    // Last of all: on a server others who write wait from here on.
    return standing.seal();
}

} // namespace

Outcome changingInParts(Connection &connection, const Permit &permit, const Clock &clock, ChangeFeed &feed,
    const ChangeParts &parts)
{
    if (const auto stopped = feed.whyStopped())
        return *stopped;
    std::optional<Change> standing;
    auto landed = writing(connection, [&](Connection &) -> Outcome {
        if (auto stands = permitStands(connection, permit); !stands)
            return stands;
        auto went = doParts(connection, permit, clock, parts, standing);
        return went && standing ? completeParts(connection, parts, *standing) : went;
    });
    if (landed && standing)
        standing->publish(feed);
    return landed;
}
