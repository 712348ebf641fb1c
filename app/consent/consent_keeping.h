#pragma once

#include "app/audit/audit_entry.h"
#include "app/base/filing_system.h"
#include "app/base/result.h"
#include "app/consent/consent_event.h"
#include "app/consent/consent_state.h"

#include <QList>

class Connection;
struct Purpose;

/// What an act of consent changes in the file, whoever brings it: somebody now, or a restore that does it
/// again.
namespace consent_keeping {

/// Ties the act to its line, `events` in the order of (moment, id), and puts it there with the number that it
/// gets; derives how the line stands now, lets second steps lapse that nobody waits for any more, and opens
/// or takes back the tasks to tell recipients. Inside a transaction.
Result<ConsentStanding> append(Connection &connection, FilingSystem filingSystem, const Purpose &purpose,
    QList<ConsentEvent> &events, ConsentEvent &event, Instant now);

/// Keeps whoever withdrew or objected by that act from coming back: an objection counts against all marketing
/// (art. 21(2) GDPR).
Outcome bar(
    Connection &connection, const Contact &contact, const QString &purposeKey, const ConsentEvent &event);

/// What the trail tells of an act of its own: by what it is known, and its hash.
AuditEntry entryFor(const Contact &contact, const Purpose &purpose, const ConsentEvent &event);

} // namespace consent_keeping
