#pragma once

#include "app/consent/consent_appending.h"
#include "app/consent/consent_screening.h"
#include "app/consent/purpose.h"

/// The steps that every act of consent takes, within somebody's change: an import, a request or Consents
/// itself. Whether they may is theirs to ask.
namespace consent_recording {

/// Checks, appends, derives the line's state, puts objectors on the suppression list, writes the audit entry.
/// Withdrawing and objecting fail on nothing but a person or purpose that is not there (invariant I5).
Result<RecordedConsent> record(
    Change &change, FilingSystem filingSystem, Id<Contact> contact, const ConsentDraft &draft);

/// An act that passed every check, not written yet.
struct Prepared
{
    consent_appending::Line line = {};
    ConsentEvent event = {};
    consent_screening::Screened screened = {};
};
/// The two halves of record(), for whoever records for many: what refuses comes before anything is written.
Result<Prepared> prepare(Change &change, consent_appending::Line line, const ConsentDraft &draft);
Result<RecordedConsent> write(Change &change, Prepared prepared, consent_appending::Telling telling);

/// Appends the event that sets the newest act of a line right: a withdrawal by mistake is given again with
/// the validity it had, consent recorded by mistake is declared invalid. Refused for one's own record, and
/// giving back also where the purpose ended or was reworded since, or while the person is restricted.
Result<RecordedConsent> correct(Change &change, FilingSystem filingSystem, Id<ConsentEvent> event);

/// Keeps whoever withdrew or objected by that act of the line from coming back.
Outcome bar(Change &change, const consent_appending::Line &line, const ConsentEvent &event);

/// Appends an act of the organisation to every line of a purpose that runs, or waits for a second step:
/// expired for a new text, revoked for an ended purpose. How many lines it ended. The audit entry is the
/// caller's, one for all of them.
Result<int> endRunning(Change &change, const Purpose &purpose, ConsentAct act);

/// Brings what is shown and computed of these people up to date, one by one or all of the file at once.
Outcome refreshAll(Change &change, FilingSystem filingSystem, const QList<Id<Contact>> &contacts);

} // namespace consent_recording
