#pragma once

#include "app/consent/consent_appending.h"
#include "app/consent/consent_token.h"

class Connection;

/// The second step of a double opt-in, within somebody's change (domain.md 2.5, 2.6).
namespace consent_confirming {

/// A token for a first step that waits; an earlier one for the same step is worth nothing from now on.
/// Refused "consent.confirm-not-pending" for an act that does not wait, "contact.restricted".
Result<IssuedToken> issue(Change &change, FilingSystem filingSystem, Id<ConsentEvent> firstStep);

/// Records the second step: as the person's own where a form signed for it, else as reported. NotFound
/// "consent.token-unknown"; Refused "consent.token-used", "consent.token-lapsed", and
/// "consent.confirm-not-pending" where the line does not wait for this token's first step at that moment;
/// Invalid "consent.future".
Result<RecordedConsent> confirm(
    Change &change, FilingSystem filingSystem, const TokenConfirmation &confirmation);

/// Ends what waited too long on one line, so that it can begin anew: nothing where nothing did.
Outcome lapseLine(Change &change, consent_appending::Line &line);

/// Ends whatever waited too long, and forgets from where people confirmed once that is 24 months ago. The
/// audit entry is one for all of them.
Result<QList<LapsedConsent>> lapseAll(Change &change, FilingSystem filingSystem);
/// Whether lapseAll() has anything to do.
Result<bool> isLapseDue(Connection &connection, FilingSystem filingSystem, Instant now);

/// The moment until which origins of confirmations are kept.
Instant originsKeptSince(Instant now);

} // namespace consent_confirming
