#include "app/handovers/handover_making.h"

namespace {

constexpr int mostTimes = 5;

Result<HandoverMade> recordedHandover(
    Connection &connection, HandoverRun &run, const HandoverChanging &changing)
{
    for (int time = 1;; ++time) {
        if (auto prepared = run.prepare(connection); !prepared)
            return prepared.error();
        auto recorded = changing([&run](Change &change) { return run.record(change); });
        if (recorded || !HandoverRun::isOvertaken(recorded.error()) || time == mostTimes)
            return recorded;
    }
}

} // namespace

Result<HandoverMade> makeHandover(Connection &connection, HandoverRun &run, const HandoverChanging &changing)
{
    auto recorded = recordedHandover(connection, run, changing);
    if (!recorded)
        return recorded;
    if (const auto placed = run.putInPlace(); !placed) {
        const auto undone = changing([&recorded](Change &change) -> Result<HandoverMade> {
            if (auto gone = HandoverRun::takeBack(change, recorded->handover); !gone)
                return gone.error();
            return recorded;
        });
        if (!undone)
            return Error{
                Failure::Unavailable, QStringLiteral("handover.not-undone"), {recorded->handover.ref}};
        return placed.error();
    }
    return recorded;
}
