#include "app/consent/consent_history.h"

#include <algorithm>

QList<ConsentActOn> actsOf(const QList<ConsentEvent> &line, const Purpose &purpose)
{
    QList<ConsentActOn> acts;
    acts.reserve(line.size());
    for (const ConsentEvent &event : line) {
        // A correction restores what was there, which a second step had confirmed already.
        const bool twoSteps = purpose.doubleOptIn && !event.corrects.isStored();
        acts.append({.act = event.act,
            .at = event.happenedAt,
            .id = event.id.number(),
            .validUntil = event.validUntil.isValid() ? std::optional(event.validUntil) : std::nullopt,
            .guards = {.doubleOptInRequired = twoSteps, .proofComplete = event.proofComplete()}});
    }
    return acts;
}

ConsentStanding standingBefore(
    const QList<ConsentEvent> &line, const Purpose &purpose, Instant moment, Id<ConsentEvent> without)
{
    QList<ConsentEvent> earlier;
    std::copy_if(line.begin(), line.end(), std::back_inserter(earlier),
        [&](const ConsentEvent &event) { return event.happenedAt <= moment && event.id != without; });
    return consentStanding(actsOf(earlier, purpose), moment);
}

QDate validUntil(const Purpose &purpose, Instant moment)
{
    return purpose.validity ? purpose.validity->addedTo(moment.toLocal().date()) : QDate();
}

bool coolsDown(const ConsentStanding &standing, Instant moment)
{
    if (standing.state != ConsentState::Refused && standing.state != ConsentState::Withdrawn)
        return false;
    return standing.since && moment.toLocal().date() < standing.since->toLocal().date().addDays(coolDownDays);
}

std::optional<ConsentAct> correctionOf(
    const QList<ConsentEvent> &line, const Purpose &purpose, Id<ConsentEvent> event)
{
    if (line.isEmpty() || line.last().id != event || line.last().corrects.isStored())
        return std::nullopt;
    const ConsentEvent &newest = line.last();
    const ConsentStanding before = standingBefore(line, purpose, newest.happenedAt, newest.id);
    if (endsProcessing(newest.act) && mayProcess(before.state))
        return ConsentAct::Given;
    if (newest.act == ConsentAct::Given && !mayProcess(before.state))
        return ConsentAct::Invalidated;
    return std::nullopt;
}
