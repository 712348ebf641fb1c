#include "app/consent/consent_merge.h"

#include "app/consent/consent_history.h"

#include <algorithm>

namespace consent_merge {

namespace {

/// One of the two records, as it stands.
struct MergeSide
{
    ConsentState state = ConsentState::Unknown;
    /// The last thing that happened on it, also what changed nothing.
    Instant last = {};
    /// When the person said the yes that runs now, with proof; none where there is none.
    std::optional<Instant> provenYes = std::nullopt;
};

/// A yes that others can check: a file of it, or the person's own click where it was recorded.
bool isProvenYes(const ConsentEvent &event)
{
    const bool isYes = startsValidity(event.act) || event.act == ConsentAct::Confirmed;
    return isYes && event.proofComplete() && (event.evidence.isStored() || event.subjectConfirmed);
}

MergeSide sideOf(const QList<ConsentEvent> &line, const Purpose &purpose, Instant now)
{
    MergeSide side;
    const ConsentStanding standing = consentStanding(actsOf(line, purpose), now);
    side.state = standing.state;
    for (const ConsentEvent &event : line) {
        if (event.happenedAt > now)
            continue;
        side.last = std::max(side.last, event.happenedAt);
        if (mayProcess(standing.state) && event.id.number() == standing.act && isProvenYes(event))
            side.provenYes = event.happenedAt;
    }
    return side;
}

bool outlasts(const MergeSide &one, const MergeSide &other)
{
    return one.provenYes && *one.provenYes > other.last;
}

bool hasHappened(const QList<ConsentEvent> &line, Instant now)
{
    return std::any_of(
        line.begin(), line.end(), [now](const ConsentEvent &event) { return event.happenedAt <= now; });
}

} // namespace

int restrictiveness(ConsentState state)
{
    switch (state) {
    case ConsentState::Given:
    case ConsentState::Renewed:
        return 0;
    case ConsentState::Unknown:
    case ConsentState::Requested:
    case ConsentState::Pending:
    case ConsentState::Deferred:
        return 1;
    case ConsentState::Expired:
    case ConsentState::Revoked:
        return 2;
    case ConsentState::Refused:
        return 3;
    case ConsentState::Invalidated:
        return 4;
    case ConsentState::Withdrawn:
        return 5;
    }
    return 5;
}

ConsentState merged(
    const QList<ConsentEvent> &one, const QList<ConsentEvent> &other, const Purpose &purpose, Instant now)
{
    const MergeSide first = sideOf(one, purpose, now);
    const MergeSide second = sideOf(other, purpose, now);
    if (!hasHappened(one, now))
        return second.state;
    if (!hasHappened(other, now) || outlasts(first, second))
        return first.state;
    if (outlasts(second, first))
        return second.state;
    const int difference = restrictiveness(first.state) - restrictiveness(second.state);
    if (difference ==
        0) // whichever of the two comes first in the list of states, so that the order does not matter
        return std::min(first.state, second.state);
    return difference > 0 ? first.state : second.state;
}

} // namespace consent_merge
