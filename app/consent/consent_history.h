#pragma once

#include "app/consent/consent_event.h"
#include "app/consent/purpose.h"

#include <QList>

#include <optional>

/// How long nobody may be asked again after a refusal or withdrawal. Source: domain.md 2.5.
inline constexpr int coolDownDays = 180;

/// Whether the act ends processing; such an act is recorded whatever else is wrong (invariant I5).
constexpr bool endsProcessing(ConsentAct act)
{
    return act == ConsentAct::Withdrawn || act == ConsentAct::Objected;
}

/// Whether consent runs from the act on, for as long as the purpose's lasts.
constexpr bool startsValidity(ConsentAct act)
{
    return act == ConsentAct::Given || act == ConsentAct::Reaffirmed;
}

/// The acts of one line as the rule of consent_state.h reads them.
QList<ConsentActOn> actsOf(const QList<ConsentEvent> &line, const Purpose &purpose);

/// How a line stood just before an event at `moment` would be added; `without` is left out.
ConsentStanding standingBefore(
    const QList<ConsentEvent> &line, const Purpose &purpose, Instant moment, Id<ConsentEvent> without = {});

/// The first day on which consent given at `moment` no longer holds; null for without end.
QDate validUntil(const Purpose &purpose, Instant moment);

/// Asked too soon after the last refusal or withdrawal, whatever the line became since: only a yes of the
/// person lifts that. `line` in the order of (moment, id).
bool coolsDown(const QList<ConsentEvent> &line, Instant moment);

/// When an act that ends processing counts from. Who names a day or a minute means the end of what happened
/// in it; who names this minute or this day means now; and now is after all that stands on the line, also
/// what a desk recorded whose clock is ahead. `line` in the order of (moment, id).
Instant endingMoment(
    const QList<ConsentEvent> &line, std::optional<Instant> stated, bool onlyDay, Instant now);

/// The act that takes the newest act of a line back, if there is one: given again after a mistaken
/// withdrawal, invalidated after mistaken consent.
std::optional<ConsentAct> correctionOf(
    const QList<ConsentEvent> &line, const Purpose &purpose, Id<ConsentEvent> event);
