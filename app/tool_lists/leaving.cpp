#include "app/tool_lists/leaving.h"

#include "app/consent/consent_history.h"

#include <algorithm>

bool isNewsOfLeaving(
    const QList<ConsentEvent> &line, const Purpose &purpose, std::optional<Instant> endedAt, Instant now)
{
    if (consentStanding(actsOf(line, purpose), now).state == ConsentState::Withdrawn)
        return false;
    // A moment that is still to come tells nothing of when they left.
    if (!endedAt || *endedAt > now)
        return true;
    return std::none_of(line.begin(), line.end(), [&](const ConsentEvent &event) {
        const bool says =
            startsValidity(event.act) || event.act == ConsentAct::Confirmed || endsProcessing(event.act);
        return says && event.happenedAt >= *endedAt;
    });
}
