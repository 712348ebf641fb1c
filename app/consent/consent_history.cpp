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

bool coolsDown(const QList<ConsentEvent> &line, Instant moment)
{
    for (auto event = line.crbegin(); event != line.crend(); ++event) {
        if (event->happenedAt > moment)
            continue;
        if (startsValidity(event->act) || event->act == ConsentAct::Confirmed)
            return false;
        if (event->act == ConsentAct::Refused || endsProcessing(event->act))
            return moment.toLocal().date() < event->happenedAt.toLocal().date().addDays(coolDownDays);
    }
    return false;
}

Instant endingMoment(
    const QList<ConsentEvent> &line, std::optional<Instant> stated, bool onlyDay, Instant now)
{
    constexpr qint64 aMinute = 60'000'000;
    const QDate day = stated ? stated->toLocal().date() : now.toLocal().date();
    const bool isNow =
        !stated || (onlyDay ? day >= now.toLocal().date() : now.micros - stated->micros < aMinute);
    if (isNow) {
        const Instant newest = line.isEmpty() ? Instant{} : line.last().happenedAt;
        return newest > now ? Instant{newest.micros + 1} : now;
    }
    Instant end = *stated;
    if (onlyDay)
        end = Instant::fromDateTime(day.addDays(1).startOfDay());
    else if (stated->micros % aMinute == 0)
        end.micros += aMinute;
    Instant moment = *stated;
    for (const ConsentEvent &event : line) {
        if (event.happenedAt < end)
            moment = std::max(moment, event.happenedAt);
    }
    return moment;
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
