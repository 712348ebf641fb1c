#pragma once

#include "app/consent/consent_event.h"
#include "app/consent/purpose.h"

#include <QList>

/// What becomes of a consent line when two records turn out to be of one person (domain.md 2.5, invariant
/// I6).
namespace consent_merge {

/// How little a state allows, the most restrictive highest: an objection or withdrawal, an invalid consent, a
/// refusal, what the organisation or time ended, what was never settled, what runs.
int restrictiveness(ConsentState state);

/// How one line of the two records, for one address or number, stands once they are one: the more restrictive
/// of both, unless the person said yes after everything that the other record knows, and there is proof of
/// it: a file, or their own confirmation. A record on which nothing happened says nothing. Both histories
/// stay.
ConsentState merged(
    const QList<ConsentEvent> &one, const QList<ConsentEvent> &other, const Purpose &purpose, Instant now);

} // namespace consent_merge
